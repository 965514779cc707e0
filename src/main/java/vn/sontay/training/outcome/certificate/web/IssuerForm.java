package vn.sontay.training.outcome.certificate.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.IssuerDetails;
import vn.sontay.training.outcome.certificate.IssuerRow;
import vn.sontay.training.outcome.certificate.SignatoryDetails;
import vn.sontay.training.outcome.certificate.SignatoryRow;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RuleException;

/** What is typed about an issuer or a signatory, as it was typed. */
public class IssuerForm {

    private String name = "";
    private String parentLine = "";
    private String place = "";
    private String title = "";
    private String authorityPrefix = "";
    private String validFrom = "";
    private String validTo = "";

    void fill(IssuerRow row) {
        name = row.name();
        parentLine = row.parentLine() == null ? "" : row.parentLine();
        place = row.place();
        validFrom = Dates.day(row.validFrom());
        validTo = Dates.day(row.validTo());
    }

    void fill(SignatoryRow row) {
        name = row.fullName();
        title = row.title();
        authorityPrefix = row.authorityPrefix() == null ? "" : row.authorityPrefix();
        validFrom = Dates.day(row.validFrom());
        validTo = Dates.day(row.validTo());
    }

    /** @throws RuleException beside the field that is wrong */
    IssuerDetails issuer() {
        return new IssuerDetails(name, parentLine, place, date("validFrom", validFrom), end());
    }

    /** @throws RuleException beside the field that is wrong */
    SignatoryDetails signatory() {
        return new SignatoryDetails(name, title, authorityPrefix, date("validFrom", validFrom), end());
    }

    static LocalDate date(String field, String typed) {
        if (typed.isBlank()) {
            throw RuleException.at(field, "certificate.dateMissing");
        }
        return Dates.parse(field, typed);
    }

    private @Nullable LocalDate end() {
        return validTo.isBlank() ? null : Dates.parse("validTo", validTo);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getParentLine() {
        return parentLine;
    }

    public void setParentLine(String parentLine) {
        this.parentLine = parentLine;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAuthorityPrefix() {
        return authorityPrefix;
    }

    public void setAuthorityPrefix(String authorityPrefix) {
        this.authorityPrefix = authorityPrefix == null ? "" : authorityPrefix;
    }

    public String getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(String validFrom) {
        this.validFrom = validFrom;
    }

    public String getValidTo() {
        return validTo;
    }

    public void setValidTo(String validTo) {
        this.validTo = validTo;
    }
}
