// Claims that rest on a single source
// question: Which asserted claims go back to one source only, however many articles repeat it?
// parameters:
//   predicate: {type: predicate, default: null, gloss: only claims of this kind}
//   limit: {type: integer, default: 50}
// returns:
//   subject: actor
//   predicate: predicate
//   object: actor
//   goods: list of text
//   origin: text
//   repeated: integer
//   speakers: list of actor
//   sentence: text
//   article: text
//   publisher: text
//   date: date
//   claim: identifier
// meaning:
//   origin: the innermost speaker, or the publisher where the article itself speaks
//   repeated: in how many articles
//   sentence: of the latest article
// view: table
// example: {parameters: {predicate: SUPPLIES}, includes: {predicate: SUPPLIES}}
MATCH (claim:Claim)
WHERE ($predicate IS NULL OR claim.predicate = $predicate)
  AND NOT claim.predicate IN ['HOLDS_OFFICE', 'MEMBER_OF', 'PART_OF', 'LOCATED_IN']
MATCH (claim)<-[:ASSERTS]-(statement:Statement)<-[:REPORTS]-(news:Article)
OPTIONAL MATCH (statement)<-[:SAID {order: 0}]-(voice:Actor)
WITH
  claim,
  count(DISTINCT coalesce(voice.id, news.publisher, news.id)) AS origins,
  count(DISTINCT news) AS repeated,
  max(news.published) AS latest
WHERE origins = 1
WITH claim, repeated, latest
ORDER BY repeated DESC, latest IS NULL, latest DESC, claim.id
LIMIT toInteger($limit)
CALL (claim) {
  MATCH (claim)<-[:ASSERTS]-(statement:Statement)<-[:REPORTS]-(news:Article)
  RETURN statement, news
  ORDER BY news.published IS NULL, news.published DESC, statement.id
  LIMIT 1
}
MATCH (claim)-[:SUBJECT]->(subject:Actor)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Actor)
OPTIONAL MATCH (statement)<-[:SAID {order: 0}]-(voice:Actor)
RETURN
  subject.name AS subject,
  claim.predicate AS predicate,
  object.name AS object,
  COLLECT { MATCH (claim)-[:INVOLVES]->(good:Good) RETURN good.name ORDER BY good.name } AS goods,
  coalesce(voice.name, news.publisher, news.source) AS origin,
  repeated,
  COLLECT { MATCH (statement)<-[said:SAID]-(speaker:Actor) RETURN speaker.name ORDER BY said.order } AS speakers,
  statement.text AS sentence,
  coalesce(news.title, news.source) AS article,
  news.publisher AS publisher,
  news.published AS date,
  claim.id AS claim
ORDER BY repeated DESC, date IS NULL, date DESC, claim
