package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

class IssuerServiceIT {

    private static final LocalDate JULY = LocalDate.parse("2025-07-01");

    private static IssuerDetails issuer(String name) {
        return new IssuerDetails(name, " ", "Sơn Tây", JULY, null);
    }

    private static SignatoryDetails signatory(@Nullable LocalDate validTo) {
        return new SignatoryDetails("Phạm  Văn Nút", "Phó Chủ tịch", "KT.", JULY, validTo);
    }

    @BothDatabases
    void issuers_are_added_changed_and_ended_with_those_who_sign(TestDatabase database) {
        database.clear();
        database.run(em -> new OrganisationFixture(em).unit("Xã Sơn Tây", UnitKind.COMMUNE, null));
        long id = database
                .call(em -> new CertificateFixture(em).issuerService().addIssuer("r1", null, issuer("UBND xã")));
        long who = database.call(
                em -> new CertificateFixture(em).issuerService().addSignatory("r2", id, signatory(null)));
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            SignatoryRow row = make.issuerQueries().signatory(who);
            make.issuerService().changeSignatory(new ChangeSignatory("r3", who, row.version(),
                    signatory(JULY.plusMonths(3))));
            make.issuerService().changeIssuer(new ChangeIssuer("r4", id, make.issuerQueries().issuer(id).version(),
                    issuer("Ủy ban nhân dân xã")));
            assertEquals(List.of("certificate.changeSignatory", "certificate.changeIssuer"),
                    make.events.fired().stream().map(Changed::action).toList());
        });
        database.run(em -> {
            IssuerRow row = new CertificateFixture(em).issuerQueries().issuers().getFirst();
            assertEquals("Ủy ban nhân dân xã", row.name());
            assertEquals(null, row.parentLine());
            assertEquals("Phạm Văn Nút, KT. Phó Chủ tịch – Ủy ban nhân dân xã", row.signatories().getFirst().label());
            assertEquals(JULY.plusMonths(3), row.signatories().getFirst().validTo());
        });
    }

    @BothDatabases
    void a_repeated_request_adds_nothing_and_an_old_form_changes_nothing(TestDatabase database) {
        database.clear();
        database.run(em -> new OrganisationFixture(em).unit("Xã Sơn Tây", UnitKind.COMMUNE, null));
        for (int i = 0; i < 2; i++) {
            database.run(em -> new CertificateFixture(em).issuerService().addIssuer("r1", null, issuer("UBND xã")));
        }
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            List<IssuerRow> rows = make.issuerQueries().issuers();
            assertEquals(1, rows.size());
            assertThrows(StaleDataException.class, () -> make.issuerService().changeIssuer(new ChangeIssuer("r2",
                    rows.getFirst().issuerId(), rows.getFirst().version() + 1, issuer("Khác"))));
        });
    }
}
