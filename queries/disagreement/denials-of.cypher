// What an actor denies
// question: What does {actor}, or someone who speaks for it, deny?
// parameters:
//   actor: {type: actor, gloss: "who denies; a country or body stands for those who hold office in it too"}
//   since: {type: date, default: null, gloss: only articles published on this day or later}
//   limit: {type: integer, default: 50}
// returns:
//   speakers: list of actor
//   denied: text
//   asserted_by: list of actor
//   sentence: text
//   article: text
//   publisher: text
//   date: date
//   claim: identifier
// meaning:
//   speakers: who denies; for a denial that the article reports of an actor, that actor
//   denied: the claim that is negated, or whose words are, where the text names no claim
//   asserted_by: who asserts the very claim
// view: table
// example: {parameters: {actor: China}, includes: {speakers: China}}
MATCH (actor:Actor {id: $actor})
CALL (actor) {
  MATCH (voice:Actor {id: actor.id})
  RETURN voice
  UNION
  MATCH (actor)<-[:HOLDS_OFFICE]-(voice:Actor)
  RETURN voice
  UNION
  MATCH (voice:GovernmentBody {country: actor.country})
  WHERE actor:Country
  RETURN voice
  UNION
  MATCH (body:GovernmentBody {country: actor.country})
  WHERE actor:Country
  MATCH (body)<-[:HOLDS_OFFICE]-(voice:Actor)
  RETURN voice
}
CALL (voice) {
  MATCH (voice)-[:SAID {order: 0}]->(statement:Statement)-[:NEGATES]->(claim:Claim)
  RETURN statement, claim, [] AS deniers
  UNION
  MATCH (voice)<-[:SUBJECT]-(:Claim {predicate: 'DENIES'})<-[:ASSERTS]-(told:Statement)
  MATCH (told)<-[:REPORTS]-(news:Article)
  MATCH (news)-[:REPORTS]->(statement:Statement)
  WHERE statement.start < told.end AND statement.end > told.start
    AND NOT EXISTS { MATCH (statement)<-[:SAID]-(:Actor) }
  MATCH (statement)-[:NEGATES]->(claim:Claim)
  RETURN statement, claim, [voice.name] AS deniers
  UNION
  MATCH (voice)<-[:SUBJECT]-(claim:Claim {predicate: 'DENIES'})<-[:ASSERTS]-(statement:Statement)
  MATCH (statement)<-[:REPORTS]-(news:Article)
  WHERE NOT EXISTS {
    MATCH (news)-[:REPORTS]->(near:Statement)-[:NEGATES]->(:Claim)
    WHERE near.start < statement.end AND near.end > statement.start
  }
  RETURN statement, claim, [voice.name] AS deniers
}
WITH DISTINCT statement, claim, deniers
MATCH (statement)<-[:REPORTS]-(news:Article)
WHERE $since IS NULL OR news.published >= $since
WITH statement, claim, deniers, news
ORDER BY news.published IS NULL, news.published DESC, news.id, statement.start, statement.end, claim.id
LIMIT toInteger($limit)
MATCH (claim)-[:SUBJECT]->(subject:Actor)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Actor)
WITH
  statement, claim, deniers, news, subject, object,
  COLLECT { MATCH (claim)-[:INVOLVES]->(good:Good) RETURN good.name ORDER BY good.name } AS goods,
  COLLECT { MATCH (statement)<-[said:SAID]-(speaker:Actor) RETURN speaker.name ORDER BY said.order } AS said
RETURN
  deniers + said AS speakers,
  CASE WHEN claim.predicate = 'DENIES' THEN coalesce('what ' + object.name + ' says', 'what is said of it')
       ELSE subject.name + ' ' + toLower(replace(claim.predicate, '_', ' ')) + coalesce(' ' + object.name, '')
         + CASE WHEN size(goods) = 0 THEN ''
                ELSE ' (' + reduce(list = goods[0], good IN tail(goods) | list + ', ' + good) + ')' END END AS denied,
  COLLECT {
    MATCH (claim)<-[:ASSERTS]-(:Statement)<-[:SAID {order: 0}]-(speaker:Actor)
    RETURN DISTINCT speaker.name AS name ORDER BY name
  } AS asserted_by,
  statement.text AS sentence,
  coalesce(news.title, news.source) AS article,
  news.publisher AS publisher,
  news.published AS date,
  claim.id AS claim
ORDER BY date IS NULL, date DESC, news.id, statement.start, statement.end, claim
