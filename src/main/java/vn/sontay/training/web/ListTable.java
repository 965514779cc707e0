package vn.sontay.training.web;

import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Sorting;

/**
 * A list that is read a page at a time (FRM-8): filter, page and order stand in its address; a request that sorts tells the
 * browser the address that shows the same.
 */
public final class ListTable<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    /** Reads a page. */
    @FunctionalInterface
    public interface Reader<T> {

        /** @param number from 1 */
        Page<T> read(int number, Sorting sorting);
    }

    private final String filter;
    private final transient Reader<T> reader;
    private int number;
    private transient Sorting sorting;
    private transient @Nullable Page<T> page;

    ListTable(String filter, int number, Sorting sorting, Reader<T> reader) {
        this.filter = filter;
        this.number = number;
        this.sorting = sorting;
        this.reader = reader;
    }

    /** @return a list of nothing, before it is known what is asked for */
    public static <T> ListTable<T> none() {
        return new ListTable<>("", 1, Sorting.OWN, (number, sorting) -> Page.none());
    }

    /** @return the page that is shown, read when it is asked for first */
    public Page<T> getPage() {
        if (page == null) {
            page = reader.read(number, sorting);
        }
        return page;
    }

    /** @return whether nothing is found; nothing is read for that */
    public boolean isWithoutRows() {
        return getTotal() == 0;
    }

    /** @return rows in all, 0 before a page is read */
    public long getTotal() {
        return page == null ? 0 : page.total();
    }

    /** @return rows a page */
    public int getSize() {
        return page == null ? Page.OF_A_LIST : page.size();
    }

    /** @return the first row that is shown, from 0 */
    public int getFirst() {
        return page == null ? 0 : (page.number() - 1) * page.size();
    }

    /** @return filter and order as the query of an address */
    public String getQuery() {
        String order = sorting.column().isEmpty() ? "" : "sort=" + sorting.text();
        return filter + (filter.isEmpty() || order.isEmpty() ? "" : "&") + order;
    }

    /** @return how the table is sorted by that column, as PrimeFaces says it */
    public String order(String column) {
        return !column.equals(sorting.column()) ? "unsorted" : sorting.descending() ? "desc" : "asc";
    }

    /** A page that isn't read yet is read when it is known how it is sorted. */
    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return (int) getTotal();
    }

    @Override
    public List<T> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        if (FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest()) {
            sorting = sortBy.values().stream().findFirst()
                    .map(each -> new Sorting(each.getField(), each.getOrder().isDescending())).orElse(sorting);
            number = 1;
            page = null;
            PrimeFaces.current().ajax().addCallbackParam("address", getQuery());
        }
        setRowCount((int) getPage().total());
        return getPage().rows();
    }
}
