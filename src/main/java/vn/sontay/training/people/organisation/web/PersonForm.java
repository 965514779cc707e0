package vn.sontay.training.people.organisation.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.PersonDetails;
import vn.sontay.training.people.organisation.PersonFacts;
import vn.sontay.training.people.organisation.Post;
import vn.sontay.training.shared.RuleException;

/** What is typed about a person and their post, as it was typed. */
public class PersonForm {

    private String fullName = "";
    private String birthYear = "";
    private String phone = "";
    private String unit = "";
    private String jobTitle = "";
    private String from = "";

    /** Takes over what is kept of the person. */
    public void fill(PersonFacts facts) {
        fullName = facts.fullName();
        birthYear = Objects.toString(facts.birthYear(), "");
        phone = Objects.requireNonNullElse(facts.phone(), "");
    }

    /** @throws RuleException beside the field that is wrong */
    public PersonDetails details(int thisYear) {
        return PersonDetails.typed(fullName, birthYear, phone, thisYear);
    }

    /** @return null when nothing about a post was typed @throws RuleException beside the field that is wrong */
    public @Nullable Post post() {
        return unit.isEmpty() && jobTitle.isBlank() && from.isBlank() ? null : requirePost();
    }

    /** @throws RuleException beside the field that is wrong */
    public Post requirePost() {
        if (!unit.matches("\\d{1,18}")) {
            throw RuleException.at("unit", "organisation.unitMissing");
        }
        return Post.typed(Long.parseLong(unit), jobTitle, from);
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getBirthYear() {
        return birthYear;
    }

    public void setBirthYear(String birthYear) {
        this.birthYear = birthYear;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = Objects.requireNonNullElse(unit, "");
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
