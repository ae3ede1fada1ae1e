package io.careerplan.systemtests.bench;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
import java.lang.constant.ConstantDescs;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import org.jspecify.annotations.Nullable;

/** Changes one method of a service while its class is loaded. It stands in the service's JVM with the JDK alone. */
final class MutantAgent {

    private static final String MARKED = "published_at IS NULL AND shard = ANY (?)";
    private static final String HIGHEST =
            "seq > (SELECT coalesce(max(seq), 0) FROM outbox WHERE published_at IS NOT NULL) AND shard = ANY (?)";

    private MutantAgent() {}

    /** Called by the JVM before the service starts. */
    public static void premain(String name, Instrumentation instrumentation) {
        var mutant = Mutant.valueOf(name);
        instrumentation.addTransformer(new ClassFileTransformer() {
            @Override
            public byte @Nullable [] transform(
                    @Nullable ClassLoader loader,
                    @Nullable String type,
                    @Nullable Class<?> redefined,
                    @Nullable ProtectionDomain domain,
                    byte[] code) {
                return mutant.type().equals(type) ? changed(mutant, code) : null;
            }
        });
    }

    private static byte[] changed(Mutant mutant, byte[] code) {
        // Said in the service's log, so that a mutant that changed nothing does not go unnoticed.
        System.out.println("MUTANT " + mutant);
        var classes = ClassFile.of();
        return classes.transformClass(classes.parse(code), (builder, element) -> change(mutant, builder, element));
    }

    private static void change(Mutant mutant, ClassBuilder builder, ClassElement element) {
        if (!(element instanceof MethodModel method)) {
            builder.with(element);
        } else if (mutant == Mutant.RELAY_BY_HIGHEST_NUMBER) {
            builder.transformMethod(method, MethodTransform.transformingCode(MutantAgent::byHighestNumber));
        } else if (method.methodName().equalsString(mutant.method())) {
            builder.withMethodBody(
                    method.methodName(), method.methodType(), method.flags().flagsMask(), code -> agree(code, method));
        } else {
            builder.with(element);
        }
    }

    private static void byHighestNumber(CodeBuilder code, CodeElement element) {
        if (element instanceof LoadConstantInstruction constant
                && constant.constantValue() instanceof String text
                && text.contains(MARKED)) {
            code.loadConstant(text.replace(MARKED, HIGHEST));
        } else {
            code.with(element);
        }
    }

    /** In the place of the whole body: true, or nothing. */
    private static void agree(CodeBuilder code, MethodModel method) {
        if (method.methodTypeSymbol().returnType().equals(ConstantDescs.CD_void)) {
            code.return_();
        } else {
            code.loadConstant(1).ireturn();
        }
    }
}
