package io.careerplan.assessment.scale;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The scales of the tenant in hand: those that ship, and its own. */
@ApplicationScoped
public class Scales {

    private final ShippedScales shipped;
    private final OwnScaleRepository own;

    Scales(ShippedScales shipped, OwnScaleRepository own) {
        this.shipped = shipped;
        this.own = own;
    }

    /** The scale on which one can rate until this transaction ends. */
    public Optional<Scale> usable(String name) {
        return shipped.named(name).or(() -> own.kept(name).map(OwnScale::scale));
    }

    /** The scale of a stored rating, which was checked when it was given; it may be retired by now. */
    public Scale require(String name) {
        return shipped.named(name)
                .or(() -> own.named(name).map(OwnScale::scale))
                .orElseThrow(() -> new IllegalStateException("no such scale: " + name));
    }
}
