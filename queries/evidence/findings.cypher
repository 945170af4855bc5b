// Findings for review
// question: Which relations did the rules see without being able to name a party?
// parameters:
//   predicate: {type: predicate, default: null, gloss: only relations of this kind}
//   since: {type: date, default: null, gloss: only articles published on this day or later}
//   limit: {type: integer, default: 100}
// returns:
//   predicate: predicate
//   missing: list of text
//   roles: text
//   sentence: text
//   speakers: list of actor
//   article: text
//   publisher: text
//   date: date
//   rule: text
//   finding_id: identifier
// meaning:
//   missing: the roles that nobody could be named for
//   roles: what was found for the other roles, as a JSON object of the words of the text
//   rule: which rule of the extraction left it open
// view: table
// example: {parameters: {}, includes: {}}
MATCH (news:Article)-[:REPORTS]->(statement:Statement)-[:LEFT_OPEN]->(finding:Finding)
WHERE ($since IS NULL OR news.published >= $since)
  AND ($predicate IS NULL OR finding.predicate = $predicate)
RETURN
  finding.predicate AS predicate,
  finding.missing AS missing,
  finding.roles AS roles,
  statement.text AS sentence,
  COLLECT { MATCH (statement)<-[said:SAID]-(speaker:Actor) RETURN speaker.name ORDER BY said.order } AS speakers,
  coalesce(news.title, news.source) AS article,
  news.publisher AS publisher,
  news.published AS date,
  finding.rule AS rule,
  finding.id AS finding_id
ORDER BY news.published IS NULL, news.published DESC, article, statement.start, finding_id
LIMIT toInteger($limit)
