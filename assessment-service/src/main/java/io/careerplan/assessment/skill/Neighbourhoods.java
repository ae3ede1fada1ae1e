package io.careerplan.assessment.skill;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.NearestOccupations;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.PerCatalogue;
import io.careerplan.assessment.technology.Technologies;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What surrounds an occupation, as far as it tells what skills can be taken elsewhere; kept as long as the catalogue is. */
@ApplicationScoped
class Neighbourhoods {

    private final NearestOccupations nearest;
    private final SkillSettings settings;
    private final PerCatalogue<Map<String, Optional<Transferability>>> kept =
            new PerCatalogue<>(catalogue -> new ConcurrentHashMap<>());

    Neighbourhoods(NearestOccupations nearest, SkillSettings settings) {
        this.nearest = nearest;
        this.settings = settings;
    }

    /** Empty where the occupation is not rated, so that nothing is similar to it. */
    Optional<Transferability> around(Catalogue catalogue, Occupation occupation) {
        return kept.of(catalogue).computeIfAbsent(occupation.code(), code -> work(catalogue, occupation));
    }

    private Optional<Transferability> work(Catalogue catalogue, Occupation occupation) {
        var similar = nearest.codes(catalogue, occupation, settings.similarOccupations()).stream()
                .flatMap(code -> catalogue.occupation(code).stream())
                .toList();
        return similar.isEmpty() ? Optional.empty() : Optional.of(transferability(similar, catalogue.technologies()));
    }

    private Transferability transferability(List<Occupation> similar, Technologies technologies) {
        return new Transferability(similar, technologies, settings.occupationsInNeed(), settings.importanceOfNeed());
    }
}
