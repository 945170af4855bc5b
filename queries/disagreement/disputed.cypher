// Disputed claims, with both sides
// question: Which claims do some assert and others deny, and in which words?
// parameters:
//   predicate: {type: predicate, default: null, gloss: only claims of this kind}
//   limit: {type: integer, default: 50}
// returns:
//   subject: actor
//   predicate: predicate
//   object: actor
//   goods: list of text
//   asserted_by: list of actor
//   assertion: text
//   assertion_article: text
//   assertion_publisher: text
//   assertion_date: date
//   denied_by: list of actor
//   denial: text
//   denial_article: text
//   denial_publisher: text
//   denial_date: date
//   claim: identifier
// meaning:
//   asserted_by: every speaker, innermost; none where only articles themselves assert it
//   assertion: the latest
//   denied_by: who negates the claim, or one about any goods or about goods that include these (weapons include missiles)
//   denial: the latest
// view: table
// example: {parameters: {predicate: SUPPLIES}, includes: {subject: North Korea, object: Russia}}
MATCH (:Statement)-[:NEGATES]->(denied:Claim)
WHERE $predicate IS NULL OR denied.predicate = $predicate
WITH DISTINCT denied
MATCH (denied)-[:SUBJECT]->(subject:Actor)
MATCH (denied)-[:OBJECT]->(object:Actor)
MATCH (subject)-[asserted]-(object)
WHERE type(asserted) = denied.predicate AND (asserted.claimId = denied.id OR startNode(asserted).id = subject.id)
MATCH (claim:Claim {id: asserted.claimId})
WHERE claim.id = denied.id OR NOT EXISTS { MATCH (denied)-[:INVOLVES]->(:Good) } OR EXISTS {
  MATCH (denied)-[:INVOLVES]->(no:Good)
  MATCH (claim)-[:INVOLVES]->(yes:Good)
  WHERE yes.id = no.id OR yes.name ENDS WITH ' ' + no.name
    OR yes.category = no.category AND (no.name STARTS WITH no.category OR no.name = 'arms')
}
CALL (denied) {
  MATCH (denied)<-[:NEGATES]-(statement:Statement)<-[:REPORTS]-(news:Article)
  RETURN statement AS denial, news AS denyingNews
  ORDER BY news.published IS NULL, news.published DESC, statement.id
  LIMIT 1
}
WITH claim, denied, subject, object, denial, denyingNews
ORDER BY denyingNews.published IS NULL, denyingNews.published DESC, claim.id, denied.id
LIMIT toInteger($limit)
CALL (claim) {
  MATCH (claim)<-[:ASSERTS]-(statement:Statement)<-[:REPORTS]-(news:Article)
  RETURN statement AS assertion, news AS assertingNews
  ORDER BY news.published IS NULL, news.published DESC, statement.id
  LIMIT 1
}
RETURN
  subject.name AS subject,
  claim.predicate AS predicate,
  object.name AS object,
  COLLECT { MATCH (claim)-[:INVOLVES]->(good:Good) RETURN good.name ORDER BY good.name } AS goods,
  COLLECT {
    MATCH (claim)<-[:ASSERTS]-(:Statement)<-[:SAID {order: 0}]-(speaker:Actor)
    RETURN DISTINCT speaker.name AS name ORDER BY name
  } AS asserted_by,
  assertion.text AS assertion,
  coalesce(assertingNews.title, assertingNews.source) AS assertion_article,
  assertingNews.publisher AS assertion_publisher,
  assertingNews.published AS assertion_date,
  COLLECT {
    MATCH (denied)<-[:NEGATES]-(statement:Statement)
    OPTIONAL MATCH (statement)<-[:SAID {order: 0}]-(speaker:Actor)
    OPTIONAL MATCH (statement)-[:ASSERTS]->(:Claim {predicate: 'DENIES'})-[:SUBJECT]->(reported:Actor)
    WITH coalesce(speaker.name, reported.name) AS name
    WHERE name IS NOT NULL
    RETURN DISTINCT name ORDER BY name
  } AS denied_by,
  denial.text AS denial,
  coalesce(denyingNews.title, denyingNews.source) AS denial_article,
  denyingNews.publisher AS denial_publisher,
  denyingNews.published AS denial_date,
  claim.id AS claim
ORDER BY denial_date IS NULL, denial_date DESC, claim, denied.id
