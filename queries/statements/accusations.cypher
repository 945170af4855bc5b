// Who accuses whom, and of what
// question: Who has accused whom, of what deed, in which words?
// parameters:
//   since: {type: date, default: null, gloss: only articles published on this day or later}
//   limit: {type: integer, default: 50}
// returns:
//   accuser: actor
//   accused: actor
//   deeds: list of text
//   stance: text
//   speakers: list of actor
//   sentence: text
//   article: text
//   publisher: text
//   date: date
//   claim: identifier
// meaning:
//   deeds: what the same sentence says of the accused
//   stance: asserts, or negates
//   speakers: who reports the accusation; none where the article itself does
// view: table
// example: {parameters: {}, includes: {accuser: NATO, accused: China}}
MATCH (claim:Claim {predicate: 'ACCUSES'})
MATCH (claim)<-[says:ASSERTS|NEGATES]-(statement:Statement)<-[:REPORTS]-(news:Article)
WHERE $since IS NULL OR news.published >= $since
WITH claim, says, statement, news
ORDER BY
  news.published IS NULL, news.published DESC, news.id, says.evidenceStart, says.evidenceEnd, claim.id, type(says)
LIMIT toInteger($limit)
MATCH (claim)-[:SUBJECT]->(accuser:Actor)
MATCH (claim)-[:OBJECT]->(accused:Actor)
RETURN
  accuser.name AS accuser,
  accused.name AS accused,
  COLLECT {
    MATCH (news)-[:REPORTS]->(near:Statement)-[:ASSERTS|SUPPOSES]->(deed:Claim)-[:SUBJECT]->(accused)
    WHERE near.start < statement.end AND near.end > statement.start
      AND NOT deed.predicate IN ['HOLDS_OFFICE', 'MEMBER_OF', 'PART_OF', 'LOCATED_IN']
    OPTIONAL MATCH (deed)-[:OBJECT]->(partner:Actor)
    WITH DISTINCT deed, partner,
      COLLECT { MATCH (deed)-[:INVOLVES]->(good:Good) RETURN good.name ORDER BY good.name } AS goods
    RETURN toLower(replace(deed.predicate, '_', ' ')) + coalesce(' ' + partner.name, '')
      + CASE WHEN size(goods) = 0 THEN ''
             ELSE ' (' + reduce(list = goods[0], good IN tail(goods) | list + ', ' + good) + ')' END AS text
    ORDER BY text
  } AS deeds,
  toLower(type(says)) AS stance,
  COLLECT { MATCH (statement)<-[said:SAID]-(speaker:Actor) RETURN speaker.name ORDER BY said.order } AS speakers,
  statement.text AS sentence,
  coalesce(news.title, news.source) AS article,
  news.publisher AS publisher,
  news.published AS date,
  claim.id AS claim
ORDER BY date IS NULL, date DESC, news.id, says.evidenceStart, says.evidenceEnd, claim, stance
