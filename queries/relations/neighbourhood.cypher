// The neighbourhood of an actor, for drawing
// question: Which asserted relations connect {actor} with others?
// parameters:
//   actor: {type: actor}
//   limit: {type: integer, default: 200}
// returns: {actor: node, relation: relationship, neighbour: node}
// view: graph
// example: {parameters: {actor: Russia}, includes: {neighbour: China}}
MATCH (actor:Actor {id: $actor})-[relation]-(neighbour:Actor)
RETURN actor, relation, neighbour
ORDER BY relation.asserting DESC, neighbour.name, neighbour.id, type(relation), relation.claimId
LIMIT toInteger($limit)
