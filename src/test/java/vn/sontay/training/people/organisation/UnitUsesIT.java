package vn.sontay.training.people.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

/** UNA-3, UNA-5: whatever names a unit is known to who changes units. */
class UnitUsesIT {

    @BothDatabases
    void every_column_that_refers_to_a_unit_is_named_by_its_feature(TestDatabase database) throws SQLException {
        Set<String> there = new TreeSet<>();
        try (Connection connection = database.dataSource().getConnection();
                ResultSet keys = connection.getMetaData().getExportedKeys(connection.getCatalog(), null, "unit")) {
            while (keys.next()) {
                there.add((keys.getString("FKTABLE_NAME") + "." + keys.getString("FKCOLUMN_NAME"))
                        .toLowerCase(Locale.ROOT));
            }
        }
        assertEquals(there, Set.of(FeaturesOfUnits.all()).stream().flatMap(use -> use.columns().stream())
                .map(each -> each.table() + "." + each.column()).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The SQL of all of them is right on both databases. */
    @BothDatabases
    void what_names_a_unit_is_told_and_counted(TestDatabase database) {
        database.clear();
        database.run(em -> {
            OrganisationFixture fixture = new OrganisationFixture(em);
            long commune = fixture.unit("Xã", UnitKind.COMMUNE, null);
            fixture.personOf(commune, "Đinh Văn Một", 1990);
            fixture.unit("Thôn", UnitKind.VILLAGE, commune);
            UnitUses uses = new UnitUses(em, FeaturesOfUnits.all());
            assertEquals(List.of(), uses.told(Set.of(commune)));
            assertEquals(Set.of("organisation.namedBelow 1", "organisation.namedPeople 1"),
                    uses.hanging(Set.of(commune)).stream().map(each -> each.word() + " " + each.count())
                            .collect(Collectors.toSet()));
        });
    }
}
