package io.careerplan.planning.careergraph;

import io.careerplan.kit.Algorithm;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Moves between occupations that are known by their number.
 *
 * @param targets per occupation, where moves lead
 * @param costs per occupation, what each of these moves costs, not negative
 * @param sources per occupation, where moves come from
 */
@Algorithm
@SuppressWarnings("ArrayRecordComponent") // never compared
record MoveNetwork(int[][] targets, double[][] costs, int[][] sources) {

    static MoveNetwork of(int[][] targets, double[][] costs) {
        var counts = new int[targets.length];
        Arrays.stream(targets).flatMapToInt(Arrays::stream).forEach(to -> counts[to]++);
        var sources = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        for (int from = 0; from < targets.length; from++) {
            for (int to : targets[from]) {
                sources[to][--counts[to]] = from;
            }
        }
        return new MoveNetwork(targets, costs, sources);
    }

    /** The fewest moves from each occupation to this one; more than {@code most} are not counted but said as most + 1. */
    int[] movesTo(int target, int most) {
        var moves = new int[targets.length];
        Arrays.fill(moves, most + 1);
        moves[target] = 0;
        var open = new ArrayDeque<Integer>(IntStream.of(target).boxed().toList());
        while (!open.isEmpty()) {
            int at = open.remove();
            for (int from : sources[at]) {
                if (moves[at] < most && moves[from] > most) {
                    moves[from] = moves[at] + 1;
                    open.add(from);
                }
            }
        }
        return moves;
    }
}
