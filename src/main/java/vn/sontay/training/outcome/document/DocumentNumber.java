package vn.sontay.training.outcome.document;

import java.util.regex.Pattern;

/** Số, ký hiệu of a paper as Nghị định 30/2020/NĐ-CP, Phụ lục I writes them, such as 12/QĐ-UBND. */
public final class DocumentNumber {

    /** Papers with names as 12/QĐ-UBND or 05/BC-UBND-VHXH, letters as 45/UBND-VX. */
    private static final Pattern USUAL = Pattern.compile("\\d{1,5}/\\p{Lu}[\\p{Lu}\\d]*(-\\p{Lu}[\\p{Lu}\\d&]*){1,3}");

    private DocumentNumber() {
    }

    /** @return whether it has the form of the decree (DOC-10) */
    public static boolean isUsual(String number) {
        return USUAL.matcher(number).matches();
    }
}
