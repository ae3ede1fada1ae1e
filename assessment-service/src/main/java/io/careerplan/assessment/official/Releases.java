package io.careerplan.assessment.official;

import io.careerplan.assessment.textfile.FileText;
import io.careerplan.assessment.textfile.UploadedFile;
import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells to which release a file belongs: by the Read Me of its folder, else by the name of the folder, else by what the sender
 * says, else by the only Read Me there is.
 *
 * @param readMes the Read Me files of the upload
 * @param labels what the sender says
 */
record Releases(List<UploadedFile> readMes, Labels labels) {

    private static final Pattern READ_ME = Pattern.compile("O\\*NET ([0-9]{1,3}\\.[0-9]{1,2}) Database");
    private static final Pattern FOLDER = Pattern.compile("(?<![0-9])([0-9]{1,3})[._]([0-9]{1,2}|x)(?![0-9A-Za-z])");
    private static final Pattern SURVEY = Pattern.compile("M([0-9]{4})");

    /** 400 naming {@code release} where nothing tells. */
    String of(UploadedFile file) {
        return inFolder(file)
                .or(() -> byFolder(file))
                .or(() -> Optional.ofNullable(labels.release()))
                .or(this::only)
                .orElseThrow(() -> missing("release", "is needed, because nothing in the upload tells the release"));
    }

    /** 400 naming {@code year} where nothing tells. */
    int yearOf(UploadedFile survey) {
        var named = SURVEY.matcher(survey.name());
        if (named.find()) {
            return Integer.parseInt(named.group(1));
        }
        return Optional.ofNullable(labels.year())
                .orElseThrow(
                        () -> missing("year", "is needed, because nothing in the upload tells the year of the survey"));
    }

    private Optional<String> inFolder(UploadedFile file) {
        return readMes.stream()
                .filter(each -> each.folder().equals(file.folder()))
                .findFirst()
                .flatMap(Releases::said);
    }

    private static Optional<String> byFolder(UploadedFile file) {
        var folder = file.folder();
        var matcher = FOLDER.matcher(folder.substring(folder.lastIndexOf('/') + 1));
        return matcher.find() ? Optional.of(matcher.group(1) + "." + matcher.group(2)) : Optional.empty();
    }

    private Optional<String> only() {
        return readMes.size() == 1 ? said(readMes.getFirst()) : Optional.empty();
    }

    private static Optional<String> said(UploadedFile readMe) {
        var matcher = READ_ME.matcher(FileText.of(readMe));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Refusal missing(String parameter, String detail) {
        return Refusal.badInput(List.of(new InputError(parameter, "missing", detail)));
    }
}
