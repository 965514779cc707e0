package vn.sontay.training.learning.fieldwork.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.learning.fieldwork.ClassDiary;
import vn.sontay.training.learning.fieldwork.ClassDiaryQueries;
import vn.sontay.training.web.Parameters;

/** The field diaries of a class. */
@Named
@RequestScoped
public class ClassDiaryBacking {

    @Inject
    Parameters parameters;

    @Inject
    ClassDiaryQueries queries;

    private ClassDiary diary;

    @PostConstruct
    void read() {
        diary = queries.diary(parameters.id("class"));
    }

    /** Makes sure that a class that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        diary.field();
    }

    public ClassDiary getDiary() {
        return diary;
    }
}
