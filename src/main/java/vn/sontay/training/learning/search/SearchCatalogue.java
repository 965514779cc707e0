package vn.sontay.training.learning.search;

import jakarta.enterprise.context.ApplicationScoped;

/** The index of the content that was loaded last. Safe for many threads. */
@ApplicationScoped
public class SearchCatalogue {

    private volatile SearchIndex index = SearchIndex.NONE;

    SearchIndex index() {
        return index;
    }

    void replace(SearchIndex made) {
        index = made;
    }
}
