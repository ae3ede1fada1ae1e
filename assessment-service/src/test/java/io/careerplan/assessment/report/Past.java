package io.careerplan.assessment.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.catalogue.TakenIn;
import io.careerplan.assessment.catalogueimport.SentCatalogue;
import io.careerplan.assessment.official.Labels;
import io.careerplan.assessment.official.OfficialFiles;
import io.careerplan.assessment.outlook.OutlookStore;
import io.careerplan.assessment.outlook.Projection;
import io.careerplan.assessment.outlook.Projections;
import io.careerplan.assessment.skilldemand.FormerRatings;
import io.careerplan.assessment.starter.StarterCatalogue;
import io.careerplan.assessment.textfile.SmallUploads;
import io.careerplan.assessment.textfile.UploadedFile;
import io.careerplan.assessment.wagesurvey.SurveyYears;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Former figures of the occupation of a portrait, beside the catalogue that is there. */
@ApplicationScoped
class Past {

    private static final String HEADER =
            "OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90\n";

    private final SurveyYears years;
    private final OutlookStore outlook;
    private final FormerRatings ratings;
    private final SentCatalogue sent;
    private final TenantScope scope;

    Past(SurveyYears years, OutlookStore outlook, FormerRatings ratings, SentCatalogue sent, TenantScope scope) {
        this.years = years;
        this.outlook = outlook;
        this.ratings = ratings;
        this.sent = sent;
        this.scope = scope;
    }

    /** Two years of the survey, and a release of ratings before the present one. */
    void add() {
        var files = List.of(
                year(2015, "Service Helpers", 2_500_000, 31_000), year(2024, "Service Clerks", 2_750_000, 42_000));
        var surveys = OfficialFiles.read(files, Labels.NONE, SmallUploads.USUAL)
                .data()
                .surveys();
        scope.run("shared", () -> QuarkusTransaction.requiringNew().run(() -> {
            years.keep(surveys);
            outlook.keep(projected());
            ratings.keep(new TakenIn(before(), StarterCatalogue.read(), 1));
        }));
    }

    private static UploadedFile year(int year, String title, int people, int median) {
        var rows = "43-4051,%s,detailed,%d,1,2,%d,*,#\n43-4000,Information Clerks,minor,9000000,1,2,3,4,5\n"
                .formatted(title, people, median);
        return new UploadedFile("national_M%d.csv".formatted(year), (HEADER + rows).getBytes(UTF_8));
    }

    private static Projections projected() {
        return new Projections(
                List.of(new Projection("43-4051", "Service clerks", 2023, 2033, 2_800_000L, 2_660_000L, 365_000L)));
    }

    private static Catalogue before() {
        var present = StarterCatalogue.read();
        var occupation = present.occupation(Portrait.FROM).orElseThrow();
        var former = new Occupation(
                occupation.code(),
                occupation.title(),
                occupation.description(),
                occupation.jobZone(),
                occupation.industries(),
                former(occupation.requirements()),
                occupation.workValues(),
                occupation.wages(),
                occupation.source());
        return new Catalogue(List.of(former), List.copyOf(present.skills()), List.of());
    }

    private static Map<String, Requirement> former(Map<String, Requirement> requirements) {
        return requirements.values().stream()
                .map(each -> new Requirement(
                        each.skillId(),
                        1.5,
                        each.level(),
                        each.levelError(),
                        each.suppressed(),
                        new DataRow(
                                each.source().dataSet(), "28.1", each.source().row())))
                .collect(Collectors.toMap(Requirement::skillId, each -> each));
    }

    void forget() {
        sent.restore();
    }
}
