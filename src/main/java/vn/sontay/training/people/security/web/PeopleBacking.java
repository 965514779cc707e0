package vn.sontay.training.people.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.security.AccountQueries;
import vn.sontay.training.people.security.AccountState;
import vn.sontay.training.people.security.PeopleFilter;
import vn.sontay.training.people.security.PersonRow;
import vn.sontay.training.shared.Page;
import vn.sontay.training.web.Texts;

/** The administrators' list of people; its filters live in the address. */
@Named
@RequestScoped
public class PeopleBacking {

    private static final String OFF = "OFF";

    @Inject
    AccountQueries queries;

    @Inject
    Texts texts;

    private String words = "";
    private String role = "";
    private String unit = "";
    private String state = "";
    private int number = 1;
    private Page<PersonRow> page = new Page<>(List.of(), 1, 1, 0);

    /** Reads the page that the address asks for. */
    public void load() {
        page = queries.people(filter(), number);
    }

    private PeopleFilter filter() {
        return new PeopleFilter(words, role, unit.matches("\\d{1,18}") ? Long.valueOf(unit) : null,
                Arrays.stream(AccountState.values()).filter(each -> each.name().equals(state)).findFirst().orElse(null),
                OFF.equals(state));
    }

    public Page<PersonRow> getPage() {
        return page;
    }

    /** @return whether the list shows only some people */
    public boolean isFiltered() {
        return filter().narrows();
    }

    /** @return the filters as they stand in an address */
    public String getQuery() {
        return "q=" + texts.url(words) + "&role=" + texts.url(role) + "&unit=" + texts.url(unit) + "&state="
                + texts.url(state);
    }

    /** @return how far people are with signing in, and who was deactivated */
    public List<SelectItem> getStates() {
        return Stream.concat(Arrays.stream(AccountState.values()).map(Enum::name), Stream.of(OFF))
                .map(each -> new SelectItem(each, texts.get("security.state" + each))).toList();
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }

    public String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = Objects.requireNonNullElse(role, "");
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = Objects.requireNonNullElse(unit, "");
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = Objects.requireNonNullElse(state, "");
    }

    public String getNumber() {
        return String.valueOf(number);
    }

    /** Takes the page's number as it stands in the address; what is no number is the first. */
    public void setNumber(@Nullable String typed) {
        number = typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    }
}
