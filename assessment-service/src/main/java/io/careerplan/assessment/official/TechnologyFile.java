package io.careerplan.assessment.official;

import io.careerplan.assessment.technology.Commodity;
import io.careerplan.assessment.technology.TechnologyId;
import io.careerplan.assessment.technology.TechnologyRow;
import io.careerplan.assessment.textfile.Row;
import io.careerplan.assessment.textfile.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code Technology Skills.txt}: a row for each occupation, technology that it uses, and kind that the technology is named as. */
final class TechnologyFile {

    private static final String CODE = "O*NET-SOC Code";
    private static final String EXAMPLE = "Example";
    private static final String COMMODITY = "Commodity Code";
    private static final String TITLE = "Commodity Title";
    private static final String HOT = "Hot Technology";
    private static final String IN_DEMAND = "In Demand";
    private static final List<String> COLUMNS = List.of(CODE, EXAMPLE, COMMODITY, TITLE, HOT, IN_DEMAND);

    private static final Pattern COMMODITIES = Pattern.compile("[0-9]{8}");
    private static final Pattern FLAGS = Pattern.compile("[YN]");
    private static final String YES = "Y";
    private static final int LONGEST = 200;

    private final Map<String, List<TechnologyRow>> found = new HashMap<>();
    private final Map<String, Commodity> commodities = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<List<String>> seen = new HashSet<>();
    private int rows;

    static TechnologyFile read(Rows rows) {
        var file = new TechnologyFile();
        file.rows = rows.each(COLUMNS, file::take);
        return file;
    }

    private void take(Row row) {
        var code = row.code(CODE);
        var example = example(row);
        var commodity = commodity(row);
        var hot = flag(row, HOT);
        var inDemand = flag(row, IN_DEMAND);
        if (code.isPresent()
                && example.isPresent()
                && commodity.isPresent()
                && hot.isPresent()
                && inDemand.isPresent()) {
            put(row, new TechnologyRow(code.get(), example.get(), commodity.get(), hot.get(), inDemand.get()));
        }
    }

    /** Two names of one id would be one technology; both the same are one object, for there are thousands of each. */
    private Optional<String> example(Row row) {
        return row.required(EXAMPLE, LONGEST).flatMap(name -> {
            var id = ids.computeIfAbsent(name, TechnologyId::of);
            var known = names.computeIfAbsent(id, none -> name);
            return known.equals(name) ? Optional.of(known) : row.wrong(EXAMPLE, "ambiguous", "has the id of another");
        });
    }

    private Optional<Commodity> commodity(Row row) {
        var code = row.matching(COMMODITY, COMMODITIES, "malformed-code", "is no commodity code of eight digits");
        var title = row.required(TITLE, LONGEST);
        return code.flatMap(number -> title.flatMap(text -> commodity(row, new Commodity(number, text))));
    }

    private Optional<Commodity> commodity(Row row, Commodity commodity) {
        var known = commodities.computeIfAbsent(commodity.code(), none -> commodity);
        return known.equals(commodity)
                ? Optional.of(known)
                : row.wrong(TITLE, "ambiguous", "is another title than the code has in a row before");
    }

    private static Optional<Boolean> flag(Row row, String column) {
        return row.matching(column, FLAGS, "unknown-value", "is neither Y nor N")
                .map(YES::equals);
    }

    private void put(Row row, TechnologyRow read) {
        if (seen.add(List.of(read.occupation(), read.example(), read.commodity().code()))) {
            found.computeIfAbsent(read.occupation(), none -> new ArrayList<>()).add(read);
        } else {
            row.duplicate(EXAMPLE);
        }
    }

    Map<String, List<TechnologyRow>> found() {
        return found;
    }

    int rows() {
        return rows;
    }
}
