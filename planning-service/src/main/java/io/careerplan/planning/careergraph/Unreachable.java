package io.careerplan.planning.careergraph;

/** Why no path was found. Further reasons may follow. */
public enum Unreachable {
    /** Nothing is near to the present occupation, as of one without ratings. */
    NO_MOVE_FROM_START,
    /** Nothing that is in the catalogue has the target among its nearest. */
    NO_MOVE_TO_TARGET,
    /** Moves lead away from the start and to the target, but no chain of four connects them. */
    MORE_THAN_FOUR_MOVES
}
