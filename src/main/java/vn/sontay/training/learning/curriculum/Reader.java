package vn.sontay.training.learning.curriculum;

/** For whom a lesson is written, which says how long it may be and how it is shown (CUR-9). */
public enum Reader {

    /** Cán bộ, công chức: 600 to 1,200 words, a page that is read through. */
    OFFICER(600, 1_200),
    /** Members of a Tổ công nghệ số cộng đồng: 300 to 500 words, one step with one picture a screen. */
    TEAM(300, 500);

    private final int leastWords;
    private final int mostWords;

    Reader(int leastWords, int mostWords) {
        this.leastWords = leastWords;
        this.mostWords = mostWords;
    }

    int leastWords() {
        return leastWords;
    }

    int mostWords() {
        return mostWords;
    }
}
