package io.careerplan.assessment.catalogue;

import io.careerplan.kit.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Takes in a catalogue as another instance of the service does: this one hears nothing of it and asks when it is time. */
@ApplicationScoped
public class OtherInstance {

    private final CatalogueIntake intake;
    private final Catalogues here;

    OtherInstance(CatalogueRows rows, CatalogueReplacement replacement, TenantScope scope, Catalogues here) {
        this.intake = new CatalogueIntake(rows, replacement, scope, List.of());
        this.here = here;
    }

    /** The catalogue without an occupation, of which this instance has asked right before the commit. */
    public void drop(String code) {
        intake.change("elsewhere " + UUID.randomUUID(), present -> without(present, code), taken -> askHere());
    }

    private void askHere() {
        here.look();
        here.current();
    }

    private static Catalogue without(Catalogue present, String code) {
        var rest = present.occupations().stream()
                .filter(each -> !each.code().equals(code))
                .toList();
        return new Catalogue(rest, List.copyOf(present.skills()), List.copyOf(present.resources()));
    }
}
