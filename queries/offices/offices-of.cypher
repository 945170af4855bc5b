// Which offices a person holds
// question: Which office does, did or will {actor} hold, where, and when?
// parameters:
//   actor: {type: actor, gloss: the person}
//   limit: {type: integer, default: 100}
// returns:
//   body: actor
//   office: text
//   stance: text
//   since: date
//   until: date
//   speakers: list of actor
//   sentence: text
//   article: text
//   publisher: text
//   date: date
//   body_id: identifier
// meaning:
//   office: in the words of the text
//   stance: asserts, or plans
//   since: as the text gives it, else unknown
//   date: of the article
// view: table
// example: {parameters: {actor: Jens Stoltenberg}, includes: {body: NATO}}
MATCH (person:Actor {id: $actor})<-[:SUBJECT]-(claim:Claim {predicate: 'HOLDS_OFFICE'})
MATCH (claim)<-[says:ASSERTS|PLANS]-(statement:Statement)<-[:REPORTS]-(news:Article)
WITH claim, says, statement, news
ORDER BY
  news.published IS NULL, news.published DESC, news.id, says.evidenceStart, says.evidenceEnd, claim.id, type(says)
LIMIT toInteger($limit)
MATCH (claim)-[:OBJECT]->(body:Actor)
RETURN
  body.name AS body,
  CASE WHEN says.evidenceStart >= statement.start AND says.evidenceEnd <= statement.end
       THEN substring(statement.text, says.evidenceStart - statement.start, says.evidenceEnd - says.evidenceStart)
       ELSE statement.text END AS office,
  toLower(type(says)) AS stance,
  says.timeStart AS since,
  says.timeEnd AS until,
  COLLECT { MATCH (statement)<-[said:SAID]-(speaker:Actor) RETURN speaker.name ORDER BY said.order } AS speakers,
  statement.text AS sentence,
  coalesce(news.title, news.source) AS article,
  news.publisher AS publisher,
  news.published AS date,
  body.id AS body_id
ORDER BY date IS NULL, date DESC, body, article, statement.start, says.evidenceStart
