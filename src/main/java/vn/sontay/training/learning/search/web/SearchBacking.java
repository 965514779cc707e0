package vn.sontay.training.learning.search.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.learning.search.SearchFilter;
import vn.sontay.training.learning.search.SearchQueries;
import vn.sontay.training.learning.search.SearchResults;
import vn.sontay.training.web.Filters;

/** What was found for the words in the address. */
@Named
@RequestScoped
public class SearchBacking {

    @Inject
    Filters filters;

    @Inject
    SearchQueries queries;

    private SearchResults results;

    @PostConstruct
    void read() {
        results = queries.find(filters.read(SearchFilter.class));
    }

    /** Makes sure that the field holds what was typed before the page is begun. */
    public void open() {
        results.none();
    }

    public SearchResults getResults() {
        return results;
    }
}
