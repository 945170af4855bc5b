// Sanctions by an actor, and the reason given
// question: Whom has {actor} sanctioned, under which programme, why, and when?
// parameters:
//   actor: {type: actor, gloss: "the authority; a country stands for the bodies of its government too"}
//   since: {type: date, default: null, gloss: only articles published on this day or later}
//   limit: {type: integer, default: 50}
// returns:
//   authority: actor
//   target: actor
//   programme: text
//   effect: text
//   reason: list of text
//   stance: text
//   speakers: list of actor
//   sentence: text
//   in_force: date
//   article: text
//   publisher: text
//   date: date
//   claim: identifier
// meaning:
//   effect: what the programme does in law
//   reason: what the same sentence asserts of the target
//   stance: asserts, or negates
//   in_force: as the text gives it, else unknown
//   date: of the article
// view: table
// example: {parameters: {actor: European Union}, includes: {target: Russia}}
MATCH (actor:Actor {id: $actor})
CALL (actor) {
  MATCH (authority:Actor {id: actor.id})
  RETURN authority
  UNION
  MATCH (authority:GovernmentBody {country: actor.country})
  WHERE actor:Country
  RETURN authority
}
MATCH (authority)<-[:SUBJECT]-(claim:Claim {predicate: 'SANCTIONS'})
MATCH (claim)<-[says:ASSERTS|NEGATES]-(statement:Statement)<-[:REPORTS]-(news:Article)
WHERE $since IS NULL OR news.published >= $since
WITH authority, claim, says, statement, news
ORDER BY
  news.published IS NULL, news.published DESC, news.id, says.evidenceStart, says.evidenceEnd, claim.id, type(says)
LIMIT toInteger($limit)
MATCH (claim)-[:OBJECT]->(target:Actor)
OPTIONAL MATCH (claim)-[:UNDER]->(programme:Programme)
RETURN
  authority.name AS authority,
  target.name AS target,
  programme.name AS programme,
  programme.effect AS effect,
  COLLECT {
    MATCH (news)-[:REPORTS]->(near:Statement)-[:ASSERTS]->(cause:Claim)-[:SUBJECT]->(target)
    WHERE near.start < statement.end AND near.end > statement.start
      AND NOT cause.predicate IN ['HOLDS_OFFICE', 'MEMBER_OF', 'PART_OF', 'LOCATED_IN']
    OPTIONAL MATCH (cause)-[:OBJECT]->(partner:Actor)
    WITH DISTINCT cause, partner,
      COLLECT { MATCH (cause)-[:INVOLVES]->(good:Good) RETURN good.name ORDER BY good.name } AS goods
    RETURN toLower(replace(cause.predicate, '_', ' ')) + coalesce(' ' + partner.name, '')
      + CASE WHEN size(goods) = 0 THEN ''
             ELSE ' (' + reduce(list = goods[0], good IN tail(goods) | list + ', ' + good) + ')' END AS text
    ORDER BY text
  } AS reason,
  toLower(type(says)) AS stance,
  COLLECT { MATCH (statement)<-[said:SAID]-(speaker:Actor) RETURN speaker.name ORDER BY said.order } AS speakers,
  statement.text AS sentence,
  says.timeStart AS in_force,
  coalesce(news.title, news.source) AS article,
  news.publisher AS publisher,
  news.published AS date,
  claim.id AS claim
ORDER BY date IS NULL, date DESC, authority, target, article, statement.start, says.evidenceStart, claim
