// Who holds office in a country, body or alliance
// question: Who holds, held or is to hold which office in {actor}, and when?
// parameters:
//   actor: {type: actor, gloss: "a body, alliance or country; a country stands for the bodies of its government too"}
//   limit: {type: integer, default: 100}
// returns:
//   person: actor
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
//   person_id: identifier
// meaning:
//   office: in the words of the text
//   stance: asserts, or plans
//   since: as the text gives it, else unknown
//   date: of the article
// view: table
// example: {parameters: {actor: NATO}, includes: {person: Jens Stoltenberg}}
MATCH (actor:Actor {id: $actor})
CALL (actor) {
  MATCH (body:Actor {id: actor.id})
  RETURN body
  UNION
  MATCH (body:GovernmentBody {country: actor.country})
  WHERE actor:Country
  RETURN body
}
MATCH (body)<-[:OBJECT]-(claim:Claim {predicate: 'HOLDS_OFFICE'})
MATCH (claim)<-[says:ASSERTS|PLANS]-(statement:Statement)<-[:REPORTS]-(news:Article)
WITH body, claim, says, statement, news
ORDER BY
  news.published IS NULL, news.published DESC, news.id, says.evidenceStart, says.evidenceEnd, claim.id, type(says)
LIMIT toInteger($limit)
MATCH (claim)-[:SUBJECT]->(person:Actor)
RETURN
  person.name AS person,
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
  person.id AS person_id
ORDER BY body, person, person_id, date IS NULL, date DESC, article, statement.start, says.evidenceStart
