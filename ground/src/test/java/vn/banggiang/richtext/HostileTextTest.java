package vn.banggiang.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that hostile hands write runs, loads or leaves the schema; the words that stood beside it stay. */
class HostileTextTest {

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "ul",
            "ol",
            "li",
            "blockquote",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "figure",
            "figcaption",
            "img",
            "a",
            "strong",
            "em",
            "u",
            "s",
            "sub",
            "sup",
            "br",
            "hr");
    private static final Set<String> ATTRIBUTES =
            Set.of("href", "class", "start", "type", "scope", "colspan", "rowspan", "data-picture", "alt");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//x.vn/a.js></SCRIPT>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<img src=x onerror=alert(1)>",
                "<img src=x onerror=alert(1)//",
                "<img data-picture=\"0a1b2c3d-0000-4000-8000-00000000000f\" alt=\"\" onload=alert(1) src=//x>",
                "<img data-picture=\"../../x\" alt=\"\">",
                "<img srcset='//x/a 1x, //y/b 2x'>",
                "<svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
                "<math><mtext></p><img src=x onerror=alert(1)></math>",
                "<math><mi//xlink:href='data:x,<script>alert(1)</script>'>",
                "<svg></p><style><a id='</style><img src=1 onerror=alert(1)>'>",
                "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
                "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "<a href='javascript:alert(1)'>đi</a>",
                "<a href='java&#x0A;script:alert(1)'>đi</a>",
                "<a href='&#1;javascript:alert(1)'>đi</a>",
                "<a href='JaVaScRiPt&colon;alert(1)'>đi</a>",
                "<a href='data:text/html,<script>alert(1)</script>'>đi</a>",
                "<a href='vbscript:x'>đi</a>",
                "<a href='//x.vn/a'>đi</a>",
                "<a href='/\\\\x.vn'>đi</a>",
                "<a href='/a' target=_blank onclick=alert(1) style='position:fixed;inset:0'>đi</a>",
                "<a href='https://x.vn/\" onmouseover=alert(1) x=\"'>đi</a>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<object data='data:text/html;base64,PHNjcmlwdD4='></object>",
                "<embed src=//x>",
                "<video><source onerror=alert(1)></video>",
                "<audio src=x onerror=alert(1)>",
                "<details open ontoggle=alert(1)>",
                "<body onload=alert(1)>",
                "<base href=//x>",
                "<meta http-equiv=refresh content='0;url=//x'>",
                "<link rel=stylesheet href=//x>",
                "<style>@import '//x';</style>",
                "<p style='background:url(//x)' class='overlay full'>",
                "<p id=main class='align-center\" onclick=\"x'>",
                "<form action=//x><input name=password><button>Gửi</button></form>",
                "<template><img src=x onerror=alert(1)></template>",
                "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
                "<!--><img src=x onerror=alert(1)>-->",
                "<![CDATA[<img src=x onerror=alert(1)>]]>",
                "<?xml version='1.0'?><?php system('x') ?>",
                "<table background='javascript:alert(1)'><tr><td onclick=x>",
                "<ol start='1 onclick=x' type='a\" x'><li value=9>",
                "<xmp><img src=x onerror=alert(1)></xmp>",
                "<textarea></textarea><img src=x onerror=alert(1)>",
                "<p lang=vi dir=rtl hidden>\u202e\u0000",
                "<marquee onstart=alert(1)>",
                "<custom-element onconnected=alert(1)>",
                "<a href=/x><a href=/y>hai</a></a>",
                "<plaintext>",
            })
    void leavesTheSchemaNowhere(String hostile) {
        RichText text = Cleaner.clean("<p>Trước</p>" + hostile + "<p>Sau</p>").text();

        assertThat(text.words()).startsWith("Trước");
        var body = Jsoup.parseBodyFragment(text.html()).body();
        body.select("body *").forEach(element -> {
            assertThat(element.normalName()).isIn(ELEMENTS);
            element.attributes()
                    .forEach(attribute -> assertThat(attribute.getKey()).isIn(ATTRIBUTES));
        });
        body.select("a")
                .forEach(link -> assertThat(link.attr("href"))
                        .matches("(?:https?://|/(?!/)).*")
                        .doesNotContain("\\"));
        assertThat(Cleaner.clean(text.html()).text()).isEqualTo(text);
        assertThat(Cleaner.clean(text.html()).dropped()).isEmpty();
    }
}
