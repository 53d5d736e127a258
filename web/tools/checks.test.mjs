import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { closePatterns, closeSets, exportedNames } from './api-types.mjs';
import { violation, violationsIn } from './check-imports.mjs';
import { findings, flatten } from './check-messages.mjs';
import { routerForBrowsers } from './router-for-browsers.ts';
import { initialFiles } from './size.mjs';

describe('check-imports', () => {
  it.each([
    [
      'member/src/features/reading/pages/reader.tsx',
      '../../attempt/api/keys',
      'feature reading does not import feature attempt',
    ],
    ['member/src/features/reading/pages/reader.tsx', '../../../app/app', 'a feature does not import the app'],
    ['member/src/app/app.tsx', 'antd', 'antd is too heavy for the member pages'],
    ['member/src/app/app.tsx', '@ant-design/icons', '@ant-design/icons is too heavy for the member pages'],
    ['member/src/app/app.tsx', '../../../console/src/app/app', 'member does not import console'],
    ['console/src/app/app.tsx', '@rizhi/member/x', 'an entry is not imported by name'],
    ['shared/src/lib/http.ts', '../../../member/src/app/app', 'shared does not import member'],
  ])('a planted import from %s of %s is found', (file, specifier, rule) => {
    expect(violationsIn(file, `import { x } from '${specifier}';`)).toEqual([{ file, specifier, rule }]);
  });

  it.each([
    ['member/src/app/app.tsx', '../features/reading/feature'],
    ['member/src/features/reading/pages/reader.tsx', '../api/keys'],
    ['member/src/features/reading/pages/reader.tsx', '@rizhi/shared/lib/http'],
    ['console/src/app/app.tsx', 'antd'],
  ])('%s may import %s', (file, specifier) => {
    expect(violation(file, specifier)).toBeNull();
  });
});

describe('check-messages', () => {
  const both = (keys) => ({ 'zh-CN': keys, en: keys });

  it('finds a key that only one language has', () => {
    expect(findings({ 'zh-CN': ['app:a'], en: [] }, new Set(['app:a']))).toEqual(['app:a: missing in en']);
  });
  it('finds a key that is named but written nowhere', () => {
    expect(findings(both(['app:a']), new Set(['app:a', 'app:b']))).toEqual([
      'app:b: named in the code, in no file',
    ]);
  });
  it('finds an unused key and counts a prefix as use', () => {
    expect(findings(both(['app:a', 'app:state.open']), new Set(['app:state.']))).toEqual(['app:a: unused']);
  });
  it('treats plural forms as one key', () => {
    expect(flatten({ days_one: '', days_other: '', in: { a: '' } })).toEqual(['days', 'days', 'in.a']);
  });
});

describe('router-for-browsers', () => {
  const { resolveId, transform } = routerForBrowsers();

  it('takes the production build of the router and leaves other packages alone', () => {
    const id = resolveId('react-router');
    expect(readFileSync(id, 'utf8')).toContain('BrowserRouter');
    expect(id).toContain('/dist/production/');
    expect(resolveId('react-router/dom')).toBeUndefined();
  });
  it('leaves nothing in the router that keeps what nobody imports', () => {
    const code = 'var Form = React10.forwardRef(\n);\nForm.displayName = "Form";\nlet name = 1;';
    expect(transform(code, '/x/react-router/dist/production/chunk-A.mjs').code).toBe(
      'var Form = /* @__PURE__ */ React10.forwardRef(\n);\n\nlet name = 1;',
    );
    expect(transform(code, '/x/other/dist/production/chunk-A.mjs')).toBeUndefined();
  });
});

describe('size', () => {
  it('counts the entry, what it imports and one language, but no lazy page', () => {
    const manifest = {
      'index.html': { file: 'a.js', isEntry: true, imports: ['_b.js'], css: ['a.css'] },
      '_b.js': { file: 'b.js' },
      'src/messages/zh-CN.ts': { file: 'zh.js', isDynamicEntry: true },
      'src/messages/en.ts': { file: 'en.js', isDynamicEntry: true },
      'src/page.tsx': { file: 'page.js', isDynamicEntry: true },
    };
    expect(initialFiles(manifest)).toEqual({ javascript: ['a.js', 'b.js', 'zh.js'], css: ['a.css'] });
  });
});

describe('api-types', () => {
  const document = (properties) => ({ components: { schemas: { SheetView: { properties } } } });

  it('takes_a_pattern_that_lists_words_as_a_closed_set', () => {
    const quiz = document({
      policy: { type: 'string', pattern: 'exact|half' },
      id: { type: 'string', pattern: '[a-z]+' },
    });
    closePatterns(quiz);
    expect(quiz.components.schemas.SheetView.properties.policy.enum).toEqual(['exact', 'half']);
    expect(quiz.components.schemas.SheetView.properties.id.enum).toBeUndefined();
  });

  it('closes_a_set_in_lists_and_where_null_is_allowed', () => {
    const quiz = document({
      roles: { type: 'array', items: { type: 'string' } },
      state: { type: ['string', 'null'] },
    });
    closeSets(
      { quiz },
      { Word: { values: ['a', 'b'], in: ['quiz.SheetView.roles', 'quiz.SheetView.state'] } },
    );
    const { roles, state } = quiz.components.schemas.SheetView.properties;
    expect(roles.items.enum).toEqual(['a', 'b']);
    expect(state.enum).toEqual(['a', 'b', null]);
  });

  it('refuses_a_set_for_a_property_that_the_documents_do_not_have', () => {
    const sets = { Word: { values: ['a'], in: ['quiz.SheetView.gone'] } };
    expect(() => closeSets({ quiz: document({}) }, sets)).toThrow(
      'quiz.SheetView.gone is no text in docs/api',
    );
  });

  it('prefixes_a_name_that_two_services_use_for_different_things', () => {
    const [study, quiz] = exportedNames({ study: document({ id: {} }), quiz: document({ name: {} }) });
    expect(study.names).toEqual(['SheetView']);
    expect(quiz.names).toEqual(['SheetView as QuizSheetView']);
  });
});
