// Who supplies goods of a kind
// question: Who supplies goods whose name contains {good}, to whom, according to whom?
// parameters:
//   good: {type: text, gloss: "part of the name, or a category such as weapon or imagery"}
//   limit: {type: integer, default: 50}
// returns:
//   supplier: actor
//   recipient: actor
//   goods: list of text
//   stance: text
//   speakers: list of actor
//   sentence: text
//   article: text
//   publisher: text
//   date: date
//   claim: identifier
// view: table
// example: {parameters: {good: drone}, includes: {supplier: Iran, recipient: Russia}}
MATCH (wanted:Good)
WHERE toLower(wanted.name) CONTAINS toLower($good) OR wanted.category = toLower($good)
MATCH (wanted)<-[:INVOLVES]-(claim:Claim {predicate: 'SUPPLIES'})
WITH DISTINCT claim
MATCH (claim)<-[says:ASSERTS|NEGATES]-(statement:Statement)<-[:REPORTS]-(news:Article)
WITH claim, says, statement, news
ORDER BY
  news.published IS NULL, news.published DESC, news.id, says.evidenceStart, says.evidenceEnd, claim.id, type(says)
LIMIT toInteger($limit)
MATCH (claim)-[:SUBJECT]->(supplier:Actor)
MATCH (claim)-[:OBJECT]->(recipient:Actor)
RETURN
  supplier.name AS supplier,
  recipient.name AS recipient,
  COLLECT { MATCH (claim)-[:INVOLVES]->(good:Good) RETURN good.name ORDER BY good.name } AS goods,
  toLower(type(says)) AS stance,
  COLLECT { MATCH (statement)<-[said:SAID]-(speaker:Actor) RETURN speaker.name ORDER BY said.order } AS speakers,
  statement.text AS sentence,
  coalesce(news.title, news.source) AS article,
  news.publisher AS publisher,
  news.published AS date,
  claim.id AS claim
ORDER BY
  supplier, recipient, goods, claim, stance, date IS NULL, date DESC, article, statement.start, says.evidenceStart
