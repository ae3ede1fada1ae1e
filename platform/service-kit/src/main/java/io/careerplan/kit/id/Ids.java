package io.careerplan.kit.id;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Makes UUIDv7: they sort by time of creation, so that indexes grow at one end and keyset paging has its order. */
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** A new id, greater than every id made before in this process. */
    public static UUID next() {
        return GENERATOR.generate();
    }
}
