package io.careerplan.assessment.peoplefile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.assessment.filerow.FileRow;
import io.careerplan.assessment.person.Directory;
import io.careerplan.kit.erasure.PersonalData;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * What files that are not taken over yet say about a person. Erasure takes it out of them, so that none brings the person
 * back; it goes while it can still be told which id is theirs.
 */
@ApplicationScoped
@Priority(WaitingRows.BEFORE_THE_PROFILE)
class WaitingRows implements PersonalData {

    static final int BEFORE_THE_PROFILE = 1_000;

    private final FileParts parts;
    private final Directory directory;

    WaitingRows(FileParts parts, Directory directory) {
        this.parts = parts;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "people-files";
    }

    @Override
    public Object export(UUID personId) {
        return directory.externalId(personId).map(this::said).orElse(List.of());
    }

    private List<ObjectNode> said(String externalId) {
        return parts.findNaming(externalId).stream()
                .flatMap(part -> part.rows().stream())
                .filter(row -> isAbout(row, externalId))
                .map(FileRow::said)
                .toList();
    }

    @Override
    public void erase(UUID personId) {
        directory.externalId(personId).ifPresent(this::takeOut);
    }

    private void takeOut(String externalId) {
        parts.findAloneNaming(externalId)
                .forEach(part -> parts.rewrite(part.with(row -> isAbout(row, externalId)
                        ? row.without("person-erased", "is somebody who was erased after the file was sent")
                        : row)));
    }

    private static boolean isAbout(FileRow row, String externalId) {
        return row.externalId().filter(externalId::equals).isPresent();
    }
}
