package vn.sontay.training.outcome.certificate.signature.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.CertificateActQueries;
import vn.sontay.training.outcome.certificate.ClassCertificate;
import vn.sontay.training.outcome.certificate.SignedPaperService;
import vn.sontay.training.outcome.certificate.Submission;
import vn.sontay.training.outcome.certificate.SubmitSigned;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.certificate.signature.SentPaper;
import vn.sontay.training.outcome.certificate.signature.SentPapers;
import vn.sontay.training.outcome.certificate.signature.TrustAnchors;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.scan.SentFile;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.SentPart;

/** Gives out a class's papers, or one of them, to be signed outside, and takes them back. */
@Named
@RequestScoped
public class DigitalSigningBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    ClassQueries classes;

    @Inject
    CertificateActQueries queries;

    @Inject
    SignedPaperService service;

    @Inject
    TrustAnchors anchors;

    private ClassFacts facts;
    private @Nullable Long only;
    private List<ClassCertificate> waiting = List.of();
    private List<Submission> told = List.of();

    @PostConstruct
    void read() {
        facts = classes.facts(parameters.id("class"));
        only = parameters.text("only").isEmpty() ? null : Long.valueOf(parameters.id("only"));
        waiting = waiting();
    }

    private List<ClassCertificate> waiting() {
        return queries.possible(facts.classId(), ActKind.SIGNED).stream()
                .filter(each -> only == null || each.certificateId() == only).toList();
    }

    /** Makes sure that a class that isn't the caller's is refused before the page is begun. */
    public void open() {
        facts.classId();
    }

    /** Leads back to the class when everything was taken, else tells of each file what became of it. */
    public @Nullable String submit() {
        told = service.submit(form.with("classId", facts.classId()).with("certificateId", only).with("files", sent())
                .read(SubmitSigned.class));
        if (told.stream().allMatch(Submission::done)) {
            return "/admin/certificates?faces-redirect=true&m=certificate.signedKept&class=" + facts.classId();
        }
        waiting = waiting();
        return null;
    }

    /** What is too big is refused before it is read. */
    private List<SentPaper> sent() {
        List<SentFile> files = SentPart.of(form, "files");
        if (files.stream().mapToLong(SentFile::size).sum() > SentPapers.MOST_SENT) {
            throw RuleException.at("files", "certificate.signTooBig", String.valueOf(SentPapers.MOST_SENT >> 20));
        }
        return files.stream().map(DigitalSigningBacking::read).toList();
    }

    private static SentPaper read(SentFile file) {
        try {
            return new SentPaper(file.name(), file.read(SentPapers.MOST_SENT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ClassFacts getFacts() {
        return facts;
    }

    /** @return those that can be signed now */
    public List<ClassCertificate> getWaiting() {
        return waiting;
    }

    /** @return the one that is meant, or null */
    public @Nullable Long getOnly() {
        return only;
    }

    /** @return the number of that one while it waits for its signature, else an empty text */
    public String getOnlyNumber() {
        return Optional.ofNullable(only).flatMap(id -> waiting.stream().findFirst()).map(ClassCertificate::number)
                .orElse("");
    }

    /** @return what became of each file that was sent */
    public List<Submission> getTold() {
        return told;
    }

    /** @return how many of them were kept */
    public long getKept() {
        return told.stream().filter(Submission::done).count();
    }

    /** @return how many authorities this installation trusts */
    public int getAuthorities() {
        return anchors.read().size();
    }

    public int getMost() {
        return SentPapers.MOST_SENT >> 20;
    }
}
