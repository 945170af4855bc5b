// Everything said of the relations of two actors, in time order
// question: What is asserted, denied, planned or asked for between {actor} and {other}?
// parameters:
//   actor: {type: actor}
//   other: {type: actor}
//   predicates: {type: list of predicate, default: null, gloss: only claims of these kinds}
//   limit: {type: integer, default: 200}
// returns:
//   date: date
//   time: text
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
// meaning:
//   date: of the article
//   time: when the claim holds, in the words of the text
//   stance: asserts, negates, supposes, plans, requests, forbids
// view: table
// example: {parameters: {actor: NATO, other: China}, includes: {subject: NATO, predicate: ACCUSES}}
MATCH (actor:Actor {id: $actor})<-[:SUBJECT|OBJECT]-(claim:Claim)-[:SUBJECT|OBJECT]->(other:Actor {id: $other})
WHERE $predicates IS NULL OR claim.predicate IN $predicates
WITH DISTINCT claim
MATCH (claim)<-[says:ASSERTS|NEGATES|SUPPOSES|PLANS|REQUESTS|FORBIDS]-(statement:Statement)<-[:REPORTS]-(news:Article)
WITH claim, says, statement, news
ORDER BY
  coalesce(says.timeStart, news.published), news.published, news.id,
  says.evidenceStart, says.evidenceEnd, claim.id, type(says)
LIMIT toInteger($limit)
MATCH (claim)-[:SUBJECT]->(subject:Actor)
MATCH (claim)-[:OBJECT]->(object:Actor)
RETURN
  news.published AS date,
  says.timeText AS time,
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
ORDER BY coalesce(says.timeStart, date), date, news.id, says.evidenceStart, says.evidenceEnd, claim, stance
