// What one article says
// question: Which claims does {article} make, in which words, and who makes them?
// parameters:
//   article: {type: text, gloss: "identifier, source, address, or a part of the title"}
//   limit: {type: integer, default: 500}
// returns:
//   article: text
//   publisher: text
//   date: date
//   speakers: list of actor
//   stance: text
//   hedge: text
//   subject: actor
//   predicate: predicate
//   object: actor
//   goods: list of text
//   time: text
//   quantity: text
//   evidence: text
//   sentence: text
//   rule: text
//   claim: identifier
// meaning:
//   speakers: none where the article itself speaks
//   time: in the words of the text
//   evidence: the part of the sentence that carries the claim
//   rule: which rule of the extraction found it
// view: table
// example: {parameters: {article: decisive enabler}, includes: {subject: NATO, predicate: ACCUSES, object: China}}
MATCH (news:Article)
WHERE news.id = $article OR news.source = $article OR news.url = $article
  OR toLower(news.title) CONTAINS toLower($article)
MATCH (news)-[:REPORTS]->(statement:Statement)-[says:ASSERTS|NEGATES|SUPPOSES|PLANS|REQUESTS|FORBIDS]->(claim:Claim)
WITH news, statement, says, claim
ORDER BY
  news.published IS NULL, news.published DESC, news.id, says.evidenceStart, says.evidenceEnd, claim.id, type(says)
LIMIT toInteger($limit)
MATCH (claim)-[:SUBJECT]->(subject:Actor)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Actor)
RETURN
  coalesce(news.title, news.source) AS article,
  news.publisher AS publisher,
  news.published AS date,
  COLLECT { MATCH (statement)<-[said:SAID]-(speaker:Actor) RETURN speaker.name ORDER BY said.order } AS speakers,
  toLower(type(says)) AS stance,
  says.hedge AS hedge,
  subject.name AS subject,
  claim.predicate AS predicate,
  object.name AS object,
  COLLECT { MATCH (claim)-[:INVOLVES]->(good:Good) RETURN good.name ORDER BY good.name } AS goods,
  says.timeText AS time,
  says.quantityText AS quantity,
  CASE WHEN says.evidenceStart >= statement.start AND says.evidenceEnd <= statement.end
       THEN substring(statement.text, says.evidenceStart - statement.start, says.evidenceEnd - says.evidenceStart)
       ELSE statement.text END AS evidence,
  statement.text AS sentence,
  says.rule AS rule,
  claim.id AS claim
ORDER BY date IS NULL, date DESC, news.id, says.evidenceStart, says.evidenceEnd, claim, stance
