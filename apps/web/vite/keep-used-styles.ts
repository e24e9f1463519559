import type { CSSOptions } from 'vite';

type PostcssPlugins = NonNullable<Exclude<CSSOptions['postcss'], string | undefined>['plugins']>;

/**
 * The parts of the Utrecht component library that our pages use. Add a name here before using its class:
 * everything else of that library is left out, because participants on a phone load this stylesheet first.
 */
const usedComponents = [
  'alert',
  'button',
  'document',
  'form-field',
  'form-field-description',
  'form-field-error-message',
  'form-label',
  'heading-1',
  'heading-2',
  'heading-3',
  'heading-4',
  'link',
  'paragraph',
  'root',
  'select',
  'skip-link',
  'table',
  'textarea',
  'textbox',
];

/** The vocabulary of our own stylesheets and of the slices. */
const alwaysKept = /^--sam-/;

const blockOf = /\.utrecht-([a-z0-9-]+?)(?=--|__|[^a-z0-9_-]|$)/g;

/** Variants of used components that no page of ours has: states as a class, tables that stick, fields for one kind of number. */
const unusedVariants = [
  /\.utrecht-button--(?:danger|ready|warning|pressed|submit)(?![a-z-])/,
  /\.utrecht-[a-z0-9_-]+?--(?:active|busy|checked|current|disabled|distanced|focus|focus-visible|hover|read-only|visited)(?![a-z-])/,
  /\.utrecht-table[a-z_-]*--(?:alternate|first|fixed|hidden|last|numeric|oneline|row|selected|sticky|truncate)/,
  /\.utrecht-table__(?:container|figcaption|footer|header-cell-button)(?![a-z])/,
  /\.utrecht-textbox--(?:house|iban|numeric|password|placeholder|postal|tel|url|voorvoegsel)/,
];

const isUsed = (selector: string): boolean =>
  // A rule for what is not such a variant is for what we have.
  !unusedVariants.some((variant) => variant.test(selector.replaceAll(/:not\([^()]*\)/g, ''))) &&
  [...selector.matchAll(blockOf)].every(([, block]) => block !== undefined && usedComponents.includes(block));

/** Drops the rules of unused components and then every design token that nothing refers to any more. */
export const keepUsedStyles: PostcssPlugins[number] = {
  postcssPlugin: 'keep-used-styles',
  OnceExit(root) {
    root.walkRules(/\.utrecht-/, (rule) => {
      const kept = rule.selectors.filter(isUsed);
      if (kept.length === 0) rule.remove();
      else if (kept.length < rule.selectors.length) rule.selectors = kept;
    });
    const references = new Map<string, number>();
    const count = (value: string, by: number): void => {
      for (const [name] of value.matchAll(/--[\w-]+/g)) references.set(name, (references.get(name) ?? 0) + by);
    };
    root.walkDecls((declaration) => {
      count(declaration.value, 1);
    });
    let dropped = true;
    while (dropped) {
      dropped = false;
      root.walkDecls(/^--/, (declaration) => {
        if (alwaysKept.test(declaration.prop) || (references.get(declaration.prop) ?? 0) > 0) return;
        count(declaration.value, -1);
        declaration.remove();
        dropped = true;
      });
    }
  },
};
