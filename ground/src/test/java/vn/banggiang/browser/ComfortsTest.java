package vn.banggiang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who goes through a page with Tab sees what has no ring, in the light and in the dark. */
class ComfortsTest {

    private static final String PAGE = """
            <!doctype html><html lang="vi"><title>Hồ sơ</title>
            <style>
              body { background: #fff }
              [data-theme="dark"] body { background: #111 }
              :focus-visible { outline: 3px solid #36c }
              [data-theme="dark"] :focus-visible { outline-color: #9cf }
              [data-theme="dark"] #faint:focus-visible { outline-color: #222 }
              #bare:focus-visible { outline: none }
            </style>
            <main><button id="plain">Gửi</button><button id="faint">Lưu</button><button id="bare">Xóa</button></main></html>
            """;

    @Test
    void aFaintRingInTheDarkAndNoneAtAllAreFoundAndNothingElse() {
        try (var visitor = new Visitor(80)) {
            visitor.page().setContent(PAGE);

            assertThat(new Comforts(visitor).keyboard())
                    .extracting(found -> found.replaceFirst(".*button#", ""))
                    .containsExactly(
                            "bare “Xóa”: no ring when light",
                            "faint “Lưu”: a faint ring when dark",
                            "bare “Xóa”: no ring when dark",
                            "bare “Xóa”: no ring when light");
        }
    }
}
