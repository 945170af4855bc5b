// What a speaker said about an actor
// question: What has {speaker}, or someone who speaks for it, said about {actor}?
// parameters:
//   speaker: {type: actor, gloss: "who speaks; a country or body stands for those who hold office in it too"}
//   actor: {type: actor, gloss: of whom}
//   since: {type: date, default: null, gloss: only articles published on this day or later}
//   limit: {type: integer, default: 50}
// returns:
//   speakers: list of actor
//   sentence: text
//   form: text
//   claims: list of text
//   article: text
//   publisher: text
//   date: date
//   statement_id: identifier
// meaning:
//   speakers: innermost first, then who relays it
//   form: direct, indirect, mixed
//   claims: what the utterance asserts, negates, plans ... of the actor
// view: table
// example: {parameters: {speaker: Lin Jian, actor: China}, includes: {speakers: Lin Jian}}
MATCH (chief:Actor {id: $speaker})
MATCH (actor:Actor {id: $actor})
CALL (chief) {
  MATCH (voice:Actor {id: chief.id})
  RETURN voice
  UNION
  MATCH (chief)<-[:HOLDS_OFFICE]-(voice:Actor)
  RETURN voice
  UNION
  MATCH (voice:GovernmentBody {country: chief.country})
  WHERE chief:Country
  RETURN voice
  UNION
  MATCH (body:GovernmentBody {country: chief.country})
  WHERE chief:Country
  MATCH (body)<-[:HOLDS_OFFICE]-(voice:Actor)
  RETURN voice
}
MATCH (voice)-[:SAID]->(statement:Statement)
WHERE EXISTS { MATCH (statement)-[:ABOUT]->(actor) }
  OR EXISTS {
    MATCH (statement)-[:ASSERTS|NEGATES|SUPPOSES|PLANS|REQUESTS|FORBIDS]->(:Claim)-[:SUBJECT|OBJECT]->(actor)
  }
WITH DISTINCT actor, statement
MATCH (statement)<-[:REPORTS]-(news:Article)
WHERE $since IS NULL OR news.published >= $since
WITH actor, statement, news
ORDER BY news.published IS NULL, news.published DESC, news.id, statement.start, statement.end
LIMIT toInteger($limit)
RETURN
  COLLECT { MATCH (statement)<-[said:SAID]-(speaker:Actor) RETURN speaker.name ORDER BY said.order } AS speakers,
  statement.text AS sentence,
  statement.form AS form,
  COLLECT {
    MATCH (statement)-[says:ASSERTS|NEGATES|SUPPOSES|PLANS|REQUESTS|FORBIDS]->(claim:Claim)
    WHERE EXISTS { MATCH (claim)-[:SUBJECT|OBJECT]->(actor) }
    MATCH (claim)-[:SUBJECT]->(subject:Actor)
    OPTIONAL MATCH (claim)-[:OBJECT]->(object:Actor)
    WITH says, claim, subject, object,
      COLLECT { MATCH (claim)-[:INVOLVES]->(good:Good) RETURN good.name ORDER BY good.name } AS goods
    RETURN toLower(type(says)) + ': ' + subject.name + ' ' + toLower(replace(claim.predicate, '_', ' '))
      + coalesce(' ' + object.name, '')
      + CASE WHEN size(goods) = 0 THEN ''
             ELSE ' (' + reduce(list = goods[0], good IN tail(goods) | list + ', ' + good) + ')' END AS text
    ORDER BY says.evidenceStart, text
  } AS claims,
  coalesce(news.title, news.source) AS article,
  news.publisher AS publisher,
  news.published AS date,
  statement.id AS statement_id
ORDER BY date IS NULL, date DESC, news.id, statement.start, statement.end
