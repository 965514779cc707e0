package vn.sontay.training.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sontay.training.people.organisation.UnitColumn;
import vn.sontay.training.people.organisation.UnitUse;

/** Letterheads, numbers, certificates, register books and blanks of a unit. */
@ApplicationScoped
public class CertificatesOfUnits implements UnitUse {

    @Override
    public List<UnitColumn> columns() {
        return List.of(
                new UnitColumn("issuer", "unit_id", "certificate.unitLetterheads", "x.name", "x.valid_to is null",
                        UnitColumn.Goes.HINDERS),
                new UnitColumn("certificate", "unit_id", "certificate.unitCertificates", "", "1 = 1",
                        UnitColumn.Goes.HINDERS),
                UnitColumn.quiet("register_counter", "unit_id", "certificate.unitCounters", UnitColumn.Goes.HINDERS),
                UnitColumn.quiet("paper_book", "unit_id", "certificate.unitBooks", UnitColumn.Goes.HINDERS),
                UnitColumn.quiet("certificate_blank", "unit_id", "certificate.unitBlanks", UnitColumn.Goes.HINDERS));
    }
}
