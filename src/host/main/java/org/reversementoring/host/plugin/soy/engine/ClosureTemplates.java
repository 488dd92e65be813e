package org.reversementoring.host.plugin.soy.engine;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.multibindings.Multibinder;
import com.google.template.soy.SoyFileSet;
import com.google.template.soy.SoyModule;
import com.google.template.soy.data.SoyData;
import com.google.template.soy.data.restricted.BooleanData;
import com.google.template.soy.data.restricted.NumberData;
import com.google.template.soy.data.restricted.StringData;
import com.google.template.soy.jssrc.SoyJsSrcOptions;
import com.google.template.soy.jssrc.restricted.JsExpr;
import com.google.template.soy.jssrc.restricted.SoyJsSrcFunction;
import com.google.template.soy.shared.restricted.SoyFunction;
import com.google.template.soy.tofu.SoyTofu;
import com.google.template.soy.tofu.restricted.SoyAbstractTofuFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.reversementoring.host.plugin.soy.SoyCompiler;

/** The release of Closure Templates nearest to Confluence's. Loaded by {@link org.reversementoring.host.plugin.soy.SoyLoader} only. */
public final class ClosureTemplates implements SoyCompiler {
    @Override
    public Templates compile(Map<String, String> files, Functions functions) {
        SoyFileSet.Builder builder = injector(functions).getInstance(SoyFileSet.Builder.class);
        files.forEach((name, text) -> add(builder, name, text));
        SoyTofu tofu = builder.build().compileToTofu();
        return (template, data) -> tofu.newRenderer(template).setData(data).render();
    }

    @Override
    public String toJavaScript(String file, String text, Functions functions) {
        SoyFileSet.Builder builder = injector(functions).getInstance(SoyFileSet.Builder.class);
        add(builder, file, text);
        SoyJsSrcOptions options = new SoyJsSrcOptions();
        options.setShouldGenerateJsdoc(false);
        return builder.build().compileToJsSrc(options, null).get(0);
    }

    /** By reflection, because the other ways to add a file name a guava type that the compiler's class path has not. */
    private static void add(SoyFileSet.Builder builder, String name, String text) {
        try {
            builder.getClass()
                    .getMethod("add", CharSequence.class, String.class)
                    .invoke(builder, text, name);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Injector injector(Functions functions) {
        return Guice.createInjector(new SoyModule(), new AbstractModule() {
            @Override
            protected void configure() {
                Multibinder<SoyFunction> binder = Multibinder.newSetBinder(binder(), SoyFunction.class);
                functions.names().forEach(name -> binder.addBinding().toInstance(new HostFunction(name, functions)));
            }
        });
    }

    private static final class HostFunction extends SoyAbstractTofuFunction implements SoyJsSrcFunction {
        private static final int ARGUMENTS_AT_MOST = 6;

        private final String name;
        private final Functions functions;

        private HostFunction(String name, Functions functions) {
            this.name = name;
            this.functions = functions;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public Set<Integer> getValidArgsSizes() {
            Set<Integer> sizes = new TreeSet<>();
            for (int size = 0; size <= ARGUMENTS_AT_MOST; size++) {
                sizes.add(size);
            }
            return sizes;
        }

        @Override
        public SoyData compute(List<SoyData> arguments) {
            List<Object> values = new ArrayList<>();
            for (SoyData argument : arguments) {
                values.add(plain(argument));
            }
            return StringData.forValue(functions.value(name, values));
        }

        @Override
        public JsExpr computeForJsSrc(List<JsExpr> arguments) {
            List<String> expressions = arguments.stream().map(JsExpr::getText).toList();
            return new JsExpr(functions.script(name, expressions), Integer.MAX_VALUE);
        }

        private static Object plain(SoyData value) {
            if (value instanceof NumberData number) {
                double exact = number.toFloat();
                return exact == Math.rint(exact) ? (Object) (long) exact : (Object) exact;
            }
            return value instanceof BooleanData truth ? (Object) truth.getValue() : value.toString();
        }
    }
}
