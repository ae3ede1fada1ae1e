package io.careerplan.assessment.technology;

/** Rows of technologies by what a test needs of them. */
public final class TechnologyFixture {

    public static final Commodity SPREADSHEETS = new Commodity("43232110", "Spreadsheet software");
    public static final Commodity LANGUAGES =
            new Commodity("43232405", "Object or component oriented development software");
    public static final Commodity OFFICE = new Commodity("43231513", "Office suite software");

    private TechnologyFixture() {}

    public static TechnologyRow inDemand(String occupation, String example, Commodity commodity) {
        return new TechnologyRow(occupation, example, commodity, true, true);
    }

    public static TechnologyRow hot(String occupation, String example, Commodity commodity) {
        return new TechnologyRow(occupation, example, commodity, true, false);
    }

    public static TechnologyRow plain(String occupation, String example, Commodity commodity) {
        return new TechnologyRow(occupation, example, commodity, false, false);
    }
}
