package vn.sontay.training.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.sontay.training.outcome.certificate.ActOnMany;
import vn.sontay.training.outcome.certificate.CertificateActService;
import vn.sontay.training.outcome.certificate.CertificateService;
import vn.sontay.training.outcome.certificate.IssueCertificates;
import vn.sontay.training.outcome.certificate.IssuedCertificate;
import vn.sontay.training.outcome.certificate.IssuedCertificates;
import vn.sontay.training.outcome.certificate.IssuerDetails;
import vn.sontay.training.outcome.certificate.IssuerQueries;
import vn.sontay.training.outcome.certificate.IssuerService;
import vn.sontay.training.outcome.certificate.SignatoryDetails;
import vn.sontay.training.outcome.certificate.act.ActKind;

/** The made-up issuer with its signatory, the certificates of the first class, and those of one that wait for it. */
@Dependent
class DemoCertificates {

    @Inject
    Unguarded unguarded;

    @Inject
    IssuedCertificates issued;

    /** Issues to everybody of the class who is eligible, signed on the same day. */
    void issueAll(long classId, LocalDate day) {
        IssuerService issuers = unguarded.service(IssuerService.class);
        long issuer = issuers.addIssuer("demo-issuer", null,
                new IssuerDetails("Ủy ban nhân dân xã Sơn Tây", null, "Sơn Tây",
                        DemoPeople.MERGER, null));
        issuers.addSignatory("demo-signatory", issuer, new SignatoryDetails("Hồ Minh Đức",
                "Phó Chủ tịch", "KT.", DemoPeople.MERGER, null));
        issue("demo-issue", classId, day);
        unguarded.service(CertificateActService.class)
                .onMany(new ActOnMany("demo-sign", classId, ActKind.SIGNED,
                        issued.ofClasses(List.of(classId), day).values().stream()
                                .map(IssuedCertificate::certificateId).collect(Collectors.toSet()),
                        day, null, null, null));
    }

    /** Issues likewise, after the first, and leaves the signature to come. */
    void issueUnsigned(long classId, LocalDate day) {
        issue("demo-issue-unsigned", classId, day);
    }

    private void issue(String requestId, long classId, LocalDate day) {
        unguarded.service(CertificateService.class).issue(new IssueCertificates(requestId, classId, null, day,
                unguarded.service(IssuerQueries.class).signatories().getLast().signatoryId(), null));
    }
}
