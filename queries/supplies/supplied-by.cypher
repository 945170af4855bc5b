// What an actor supplies, and to whom
// question: Whom does {actor} supply, with what, who says so, and who denies it?
// parameters:
//   actor: {type: actor, gloss: the supplier}
//   since: {type: date, default: null, gloss: only articles published on this day or later}
//   limit: {type: integer, default: 50}
// returns:
//   recipient: actor
//   goods: list of text
//   stance: text
//   speakers: list of actor
//   denied_by: list of actor
//   sentence: text
//   article: text
//   publisher: text
//   date: date
//   hedge: text
//   quantity: text
//   claim: identifier
// meaning:
//   stance: asserts, or negates
//   speakers: innermost first; none where the article itself speaks
//   denied_by: who negates this claim, or one about any goods or about goods that include these (weapons include missiles)
// view: table
// example: {parameters: {actor: North Korea}, includes: {recipient: Russia}}
MATCH (supplier:Actor {id: $actor})<-[:SUBJECT]-(claim:Claim {predicate: 'SUPPLIES'})
MATCH (claim)<-[says:ASSERTS|NEGATES]-(statement:Statement)<-[:REPORTS]-(news:Article)
WHERE $since IS NULL OR news.published >= $since
MATCH (claim)-[:OBJECT]->(recipient:Actor)
WITH supplier, recipient, claim, says, statement, news
ORDER BY
  news.published IS NULL, news.published DESC, news.id, says.evidenceStart, says.evidenceEnd, claim.id, type(says)
LIMIT toInteger($limit)
RETURN
  recipient.name AS recipient,
  COLLECT { MATCH (claim)-[:INVOLVES]->(good:Good) RETURN good.name ORDER BY good.name } AS goods,
  toLower(type(says)) AS stance,
  COLLECT { MATCH (statement)<-[said:SAID]-(speaker:Actor) RETURN speaker.name ORDER BY said.order } AS speakers,
  COLLECT {
    MATCH (supplier)<-[:SUBJECT]-(denied:Claim {predicate: 'SUPPLIES'})-[:OBJECT]->(recipient)
    WHERE NOT EXISTS { MATCH (denied)-[:INVOLVES]->(:Good) } OR EXISTS {
      MATCH (denied)-[:INVOLVES]->(no:Good)
      MATCH (claim)-[:INVOLVES]->(yes:Good)
      WHERE yes.id = no.id OR yes.name ENDS WITH ' ' + no.name
        OR yes.category = no.category AND (no.name STARTS WITH no.category OR no.name = 'arms')
    }
    MATCH (denied)<-[:NEGATES]-(denial:Statement)
    OPTIONAL MATCH (denial)<-[:SAID {order: 0}]-(speaker:Actor)
    OPTIONAL MATCH (denial)-[:ASSERTS]->(:Claim {predicate: 'DENIES'})-[:SUBJECT]->(reported:Actor)
    WITH coalesce(speaker.name, reported.name) AS name
    WHERE name IS NOT NULL
    RETURN DISTINCT name ORDER BY name
  } AS denied_by,
  statement.text AS sentence,
  coalesce(news.title, news.source) AS article,
  news.publisher AS publisher,
  news.published AS date,
  says.hedge AS hedge,
  says.quantityText AS quantity,
  claim.id AS claim
ORDER BY recipient, goods, claim, stance, date IS NULL, date DESC, article, statement.start, says.evidenceStart
