package dev.lakewarden.app.architecture;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles source text with this JDK's own compiler, without the build's other checks. */
final class Sources {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE =
            Pattern.compile(
                    "(?m)^(?:@\\w+ )?(?:(?:public|final|abstract|sealed|non-sealed) )*"
                            + "(?:class|interface|@interface|record|enum) (\\w+)");
    private static final Pattern MODULE = Pattern.compile("(?m)^module ");

    private Sources() {}

    /** Answers what the compiler said; empty if it accepted everything. */
    static String compile(List<String> sources, List<String> options, Path into) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> all = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", into.toString()));
        all.addAll(options);
        List<JavaFileObject> units =
                sources.stream().map(Text::new).map(JavaFileObject.class::cast).toList();
        StringWriter said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            boolean accepted = compiler.getTask(said, files, null, all, null, units).call();
            return accepted ? "" : said.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The full name of the first type that the text declares. */
    static String typeOf(String source) {
        return first(PACKAGE, source) + "." + first(TYPE, source);
    }

    /** Where the text would be in a source tree. */
    private static String placeOf(String source) {
        if (MODULE.matcher(source).find()) {
            return "module-info";
        }
        boolean describesAPackage = !TYPE.matcher(source).find();
        return describesAPackage
                ? first(PACKAGE, source).replace('.', '/') + "/package-info"
                : typeOf(source).replace('.', '/');
    }

    private static String first(Pattern pattern, String source) {
        Matcher matcher = pattern.matcher(source);
        if (!matcher.find()) {
            throw new IllegalArgumentException("No " + pattern + " in " + source);
        }
        return matcher.group(1);
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String source;

        Text(String source) {
            super(URI.create("text:///" + placeOf(source) + ".java"), JavaFileObject.Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }
}
