// The latest claims
// question: What was claimed last, by whom?
// parameters:
//   since: {type: date, default: null, gloss: only articles published on this day or later}
//   predicates: {type: list of predicate, default: null, gloss: only claims of these kinds}
//   limit: {type: integer, default: 50}
// returns:
//   date: date
//   subject: actor
//   predicate: predicate
//   object: actor
//   goods: list of text
//   stance: text
//   hedge: text
//   speakers: list of actor
//   sentence: text
//   article: text
//   publisher: text
//   claim: identifier
// view: table
// example: {parameters: {predicates: SANCTIONS}, includes: {predicate: SANCTIONS}}
MATCH (news:Article)-[:REPORTS]->(statement:Statement)
  -[says:ASSERTS|NEGATES|SUPPOSES|PLANS|REQUESTS|FORBIDS]->(claim:Claim)
WHERE ($since IS NULL OR news.published >= $since)
  AND ($predicates IS NULL OR claim.predicate IN $predicates)
WITH news, statement, says, claim
ORDER BY
  news.published IS NULL, news.published DESC, news.id, says.evidenceStart, says.evidenceEnd, claim.id, type(says)
LIMIT toInteger($limit)
MATCH (claim)-[:SUBJECT]->(subject:Actor)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Actor)
RETURN
  news.published AS date,
  subject.name AS subject,
  claim.predicate AS predicate,
  object.name AS object,
  COLLECT { MATCH (claim)-[:INVOLVES]->(good:Good) RETURN good.name ORDER BY good.name } AS goods,
  toLower(type(says)) AS stance,
  says.hedge AS hedge,
  COLLECT { MATCH (statement)<-[said:SAID]-(speaker:Actor) RETURN speaker.name ORDER BY said.order } AS speakers,
  statement.text AS sentence,
  coalesce(news.title, news.source) AS article,
  news.publisher AS publisher,
  claim.id AS claim
ORDER BY date IS NULL, date DESC, news.id, says.evidenceStart, says.evidenceEnd, claim, stance
