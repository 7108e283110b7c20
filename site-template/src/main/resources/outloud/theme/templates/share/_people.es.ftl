<#-- For other wordings: the people whom a post credits. -->
<#-- No "y" between names: before some of them it would be "e", and names are filled in later. -->
<#function names>
  <#if others == 0><#return join(people, ", ", ", ")></#if>
  <#local some = join(people, ", ", ", ")>
  <#if others == 1><#return some + " y otra persona"></#if>
  <#return some + " y otras " + others + " personas">
</#function>
<#function thanks>
  <#if people?has_content><#return "Gracias a: " + names() + "."></#if>
  <#return "">
</#function>
