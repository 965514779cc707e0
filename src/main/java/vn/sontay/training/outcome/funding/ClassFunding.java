package vn.sontay.training.outcome.funding;

import java.util.List;

/** The money of a class. @param entries cancelled ones too, in the order in which they were entered */
public record ClassFunding(long classId, String classTitle, List<FundingRow> entries) {

    public ClassFunding {
        entries = List.copyOf(entries);
    }

    public List<FundingRow> estimates() {
        return of(FundingKind.ESTIMATE);
    }

    public List<FundingRow> vouchers() {
        return of(FundingKind.VOUCHER);
    }

    /** @return in đồng */
    public long estimated() {
        return sum(estimates());
    }

    /** @return in đồng */
    public long spent() {
        return sum(vouchers());
    }

    private List<FundingRow> of(FundingKind kind) {
        return entries.stream().filter(each -> each.kind() == kind).toList();
    }

    private static long sum(List<FundingRow> rows) {
        return rows.stream().filter(FundingRow::live).mapToLong(FundingRow::amount).sum();
    }
}
