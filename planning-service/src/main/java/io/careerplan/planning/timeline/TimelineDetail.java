package io.careerplan.planning.timeline;

/** How far down a timeline goes. The names are those of the query parameter. */
enum TimelineDetail {
    quarter,
    month,
    week;

    boolean goesDownTo(TimelineDetail detail) {
        return compareTo(detail) >= 0;
    }
}
