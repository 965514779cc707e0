package vn.sontay.training.teaching.trainingclass.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.trainingclass.ClassFilter;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.ClassRow;
import vn.sontay.training.teaching.trainingclass.ClassState;

/** The administrators' list of classes; its filters live in the address. */
@Named
@RequestScoped
public class ClassesBacking {

    @Inject
    ClassQueries queries;

    private String words = "";
    private String course = "";
    private String plan = "";
    private String state = "";
    private List<ClassRow> rows = List.of();

    /** Reads what the address asks for, into a list that the table may sort. */
    public void load() {
        rows = new ArrayList<>(queries.list(filter()));
    }

    private ClassFilter filter() {
        return new ClassFilter(words, course, plan, Arrays.stream(ClassState.values())
                .filter(each -> each.name().equals(state)).findFirst().orElse(null));
    }

    public List<ClassRow> getRows() {
        return rows;
    }

    /** @return whether the list shows only some classes */
    public boolean isFiltered() {
        return filter().narrows();
    }

    public ClassState[] getStates() {
        return ClassState.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(@Nullable String course) {
        this.course = Objects.requireNonNullElse(course, "");
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(@Nullable String plan) {
        this.plan = Objects.requireNonNullElse(plan, "");
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = Objects.requireNonNullElse(state, "");
    }
}
