package io.careerplan.architecture;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Walks one parsed file and notes its methods and its undescribed public types. */
final class SourceScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final DocTrees trees;
    private final CompilationUnitTree unit;
    private final Deque<String> types = new ArrayDeque<>();
    private final List<SourceFile.Method> methods = new ArrayList<>();
    private final List<String> undescribed = new ArrayList<>();

    private SourceScanner(JavacTask task, CompilationUnitTree unit) {
        this.trees = DocTrees.instance(task);
        this.unit = unit;
    }

    static SourceFile scan(JavacTask task, CompilationUnitTree unit) throws IOException {
        SourceScanner scanner = new SourceScanner(task, unit);
        scanner.scan(unit, null);
        Path path = Path.of(unit.getSourceFile().toUri());
        return new SourceFile(path, Files.readAllLines(path), scanner.methods, scanner.undescribed);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
        boolean isPublic = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
        if (types.isEmpty() && isPublic && trees.getDocComment(getCurrentPath()) == null) {
            undescribed.add(type.getSimpleName().toString());
        }
        types.push(type.getSimpleName().toString());
        super.visitClass(type, null);
        types.pop();
        return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        BlockTree body = method.getBody();
        if (body != null) {
            methods.add(new SourceFile.Method(types.peek() + "." + method.getName(), lines(body)));
        }
        return super.visitMethod(method, null);
    }

    private int lines(BlockTree body) {
        long start = trees.getSourcePositions().getStartPosition(unit, body);
        long end = trees.getSourcePositions().getEndPosition(unit, body);
        return (int) (unit.getLineMap().getLineNumber(end) - unit.getLineMap().getLineNumber(start)) + 1;
    }
}
