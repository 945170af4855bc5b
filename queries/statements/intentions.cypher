// What an actor is said to plan, or is asked or forbidden to do
// question: Which deeds of {actor} are planned, supposed, asked for or forbidden, but not reported as done?
// parameters:
//   actor: {type: actor}
//   since: {type: date, default: null, gloss: only articles published on this day or later}
//   limit: {type: integer, default: 50}
// returns:
//   stance: text
//   predicate: predicate
//   object: actor
//   goods: list of text
//   hedge: text
//   time: text
//   speakers: list of actor
//   sentence: text
//   article: text
//   publisher: text
//   date: date
//   claim: identifier
// meaning:
//   stance: plans, supposes, requests, forbids
//   time: in the words of the text
// view: table
// example: {parameters: {actor: Germany}, includes: {stance: plans, object: Ukraine}}
MATCH (actor:Actor {id: $actor})<-[:SUBJECT]-(claim:Claim)
MATCH (claim)<-[says:PLANS|SUPPOSES|REQUESTS|FORBIDS]-(statement:Statement)<-[:REPORTS]-(news:Article)
WHERE $since IS NULL OR news.published >= $since
WITH claim, says, statement, news
ORDER BY
  news.published IS NULL, news.published DESC, news.id, says.evidenceStart, says.evidenceEnd, claim.id, type(says)
LIMIT toInteger($limit)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Actor)
RETURN
  toLower(type(says)) AS stance,
  claim.predicate AS predicate,
  object.name AS object,
  COLLECT { MATCH (claim)-[:INVOLVES]->(good:Good) RETURN good.name ORDER BY good.name } AS goods,
  says.hedge AS hedge,
  says.timeText AS time,
  COLLECT { MATCH (statement)<-[said:SAID]-(speaker:Actor) RETURN speaker.name ORDER BY said.order } AS speakers,
  statement.text AS sentence,
  coalesce(news.title, news.source) AS article,
  news.publisher AS publisher,
  news.published AS date,
  claim.id AS claim
ORDER BY date IS NULL, date DESC, news.id, says.evidenceStart, says.evidenceEnd, claim, stance
