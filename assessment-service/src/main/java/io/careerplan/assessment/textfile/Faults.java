package io.careerplan.assessment.textfile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with rows: the first so many, and how many there were. */
public final class Faults {

    private final int most;
    private final List<Fault> first = new ArrayList<>();
    private int count;

    /** As many as these are listed. */
    public Faults(int most) {
        this.most = most;
    }

    void add(String file, long line, @Nullable String column, String code, String detail) {
        count++;
        if (first.size() < most) {
            first.add(new Fault(file, line, column, code, detail));
        }
    }

    /** The first of them. */
    public List<Fault> first() {
        return List.copyOf(first);
    }

    /** How many there were. */
    public int count() {
        return count;
    }
}
