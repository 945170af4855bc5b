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
MATCH (claim:Claim)<-[:ASSERTS]-(statement:Statement)<-[:REPORTS]-(news:Article)
WHERE ($predicate IS NULL OR claim.predicate = $predicate)
  AND NOT claim.predicate IN ['HOLDS_OFFICE', 'MEMBER_OF', 'PART_OF', 'LOCATED_IN']
OPTIONAL MATCH (statement)<-[:SAID {order: 0}]-(voice:Actor)
WITH claim, statement, news, coalesce(voice.name, news.publisher, news.source) AS origin
ORDER BY news.published IS NULL, news.published DESC, statement.id
WITH
  claim,
  collect(DISTINCT origin) AS origins,
  count(DISTINCT news) AS repeated,
  collect(statement) AS statements,
  collect(news) AS reports
WHERE size(origins) = 1
WITH claim, origins[0] AS origin, repeated, statements[0] AS statement, reports[0] AS news
MATCH (claim)-[:SUBJECT]->(subject:Actor)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Actor)
RETURN
  subject.name AS subject,
  claim.predicate AS predicate,
  object.name AS object,
  COLLECT { MATCH (claim)-[:INVOLVES]->(good:Good) RETURN good.name ORDER BY good.name } AS goods,
  origin,
  repeated,
  COLLECT { MATCH (statement)<-[said:SAID]-(speaker:Actor) RETURN speaker.name ORDER BY said.order } AS speakers,
  statement.text AS sentence,
  coalesce(news.title, news.source) AS article,
  news.publisher AS publisher,
  news.published AS date,
  claim.id AS claim
ORDER BY repeated DESC, news.published IS NULL, news.published DESC, subject, predicate, object, claim
LIMIT toInteger($limit)
