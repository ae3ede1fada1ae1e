package io.careerplan.planning.careergraph;

import io.careerplan.kit.Algorithm;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.YenShortestPathIterator;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * The paths of least cost among those of at most four moves. Limited and cheapest at once, because the search runs on
 * layers: an occupation reached by one move is another node than the same one reached by two. Only nodes from which the
 * target is still within the limit are laid out, which are few; Yen's algorithm (1971) then gives path after path by
 * rising cost, and those that meet an occupation twice are passed over.
 */
@Algorithm
final class LayeredPaths {
    /** Longer chains are no plans [C]. */
    static final int MOST_MOVES = 4;

    private final MoveNetwork network;
    private final int from;
    private final int to;
    private final int[] movesLeft;
    private final Graph<Node, DefaultWeightedEdge> layers =
            new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);

    private record Node(int occupation, int moves) {}

    private LayeredPaths(MoveNetwork network, int from, int to) {
        this.network = network;
        this.from = from;
        this.to = to;
        this.movesLeft = network.movesTo(to, MOST_MOVES);
    }

    /** The cheapest paths from one occupation to another, as the occupations they meet; the two differ. */
    static List<List<Integer>> best(MoveNetwork network, int from, int to, int count) {
        var paths = new LayeredPaths(network, from, to);
        paths.layOut();
        return paths.cheapest(count);
    }

    private void layOut() {
        layers.addVertex(new Node(from, 0));
        layers.addVertex(end());
        Set<Integer> reached = Set.of(from);
        for (int moves = 0; moves < MOST_MOVES; moves++) {
            reached = moveOn(reached, moves);
        }
    }

    private Set<Integer> moveOn(Set<Integer> reached, int moves) {
        var next = new LinkedHashSet<Integer>();
        for (int occupation : reached) {
            var targets = network.targets()[occupation];
            for (int i = 0; i < targets.length; i++) {
                if (leadsOn(targets[i], moves + 1)) {
                    connect(new Node(occupation, moves), targets[i], network.costs()[occupation][i]);
                    next.add(targets[i]);
                }
            }
        }
        next.remove(to);
        return next;
    }

    private boolean leadsOn(int occupation, int moves) {
        return occupation != from && moves + movesLeft[occupation] <= MOST_MOVES;
    }

    private void connect(Node at, int occupation, double cost) {
        var next = occupation == to ? end() : new Node(occupation, at.moves + 1);
        layers.addVertex(next);
        var move = layers.addEdge(at, next);
        if (move != null) {
            layers.setEdgeWeight(move, cost);
        }
    }

    /** One node for the target, however many moves have led to it. */
    private Node end() {
        return new Node(to, 0);
    }

    private List<List<Integer>> cheapest(int count) {
        var found = new ArrayList<List<Integer>>();
        if (layers.inDegreeOf(end()) > 0) {
            var paths = new YenShortestPathIterator<>(layers, new Node(from, 0), end());
            while (found.size() < count && paths.hasNext()) {
                occupations(paths.next(), found);
            }
        }
        return found;
    }

    private static void occupations(GraphPath<Node, DefaultWeightedEdge> path, List<List<Integer>> found) {
        var met = path.getVertexList().stream().map(Node::occupation).toList();
        if (Set.copyOf(met).size() == met.size()) {
            found.add(met);
        }
    }
}
